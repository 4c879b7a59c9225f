import Foundation
import STTestSupport
import Testing

/// Pictures made by, and compared with, a program of others (Pillow).
enum PictureTools {
  static let hasPillow = (try? Tool.python.run(["-c", "import PIL"]).status) == 0

  /// Runs the script in a folder with the files, and hands over what it prints.
  static func run(_ script: String, on files: [String: [UInt8]] = [:]) throws -> String {
    try Tool.inFolder { folder in
      for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
      let result = try Tool.python.run(["-c", script, folder.path])
      try #require(result.status == 0, "\(result.errors)")
      return result.output
    }
  }

  /// The pictures that a script puts into `made`, a table of names and bytes.
  static func make(_ script: String) throws -> [String: [UInt8]] {
    let output = try run(preamble + script + "\nfor name, data in made.items(): print(name, data.hex())")
    var pictures: [String: [UInt8]] = [:]
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: " ")
      try #require(parts.count == 2)
      pictures[String(parts[0])] = bytes(hex: parts[1])
    }
    return pictures
  }

  private static func bytes(hex: Substring) -> [UInt8] {
    let digits = Array(hex.utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static let preamble = """
    import io
    from PIL import Image, ImageCms, ImageDraw, PngImagePlugin
    made = {}
    def picture(mode='RGB', size=(61, 43), turn=0):
        image = Image.new('RGB', size)
        for y in range(size[1]):
            for x in range(size[0]):
                image.putpixel((x, y), ((x * 4 + turn) % 256, (y * 5) % 256, (x * y + turn) % 256))
        return image.convert(mode)
    def saved(image, kind, **options):
        out = io.BytesIO()
        image.save(out, kind, **options)
        return out.getvalue()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes()

    """

  /// Those of the pairs whose pixels, frames, colours or orientation are not the same in both files.
  static func different(_ pairs: [(name: String, before: [UInt8], after: [UInt8])]) throws -> [String] {
    var files: [String: [UInt8]] = [:]
    for (index, pair) in pairs.enumerated() {
      files["\(index).before"] = pair.before
      files["\(index).after"] = pair.after
    }
    let output = try run(comparison, on: files)
    return output.split(separator: "\n").compactMap { line in
      Int(line.prefix { $0 != " " }).map { pairs[$0].name + ": " + line }
    }
  }

  private static let comparison = """
    import io, os, sys
    from PIL import Image, ImageSequence
    Image.MAX_IMAGE_PIXELS = None
    def seen(path):
        image = Image.open(path)
        frames = []
        for frame in ImageSequence.Iterator(image):
            frames.append((frame.size, frame.mode, frame.convert('RGBA').tobytes(), frame.info.get('duration')))
        return image.size, image.mode, frames, image.getexif().get(0x112, 1), (image.info.get('loop'), image.info.get('icc_profile'))
    folder = sys.argv[1]
    for number in range(len(os.listdir(folder)) // 2):
        before, after = (os.path.join(folder, f'{number}.{part}') for part in ('before', 'after'))
        try:
            if seen(before) != seen(after):
                print(number, 'differs')
        except Exception as error:
            print(number, repr(error))
    """
}

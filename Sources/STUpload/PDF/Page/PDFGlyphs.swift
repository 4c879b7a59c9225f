/// Which characters the names of glyphs and the codes of the standard encodings stand for (ISO 32000-1, annex D; the names
/// are those of the Adobe Glyph List, as far as European languages need them).
enum PDFGlyphs {
  /// The text that a glyph's name stands for; nil where the name says nothing.
  static func text(of name: String) -> String? {
    if let known = known[name] { return known }
    let base = String(name.prefix { $0 != "." })
    if base.isEmpty { return nil }
    if base != name { return text(of: base) }
    if base.contains("_") {
      let parts = base.split(separator: "_").prefix(8).map { text(of: String($0)) }
      return parts.contains(nil) ? nil : parts.compactMap { $0 }.joined()
    }
    if base.hasPrefix("uni"), base.utf8.count == 7 { return scalar(base.dropFirst(3)) }
    if base.hasPrefix("u"), 5...7 ~= base.utf8.count { return scalar(base.dropFirst(1)) }
    return nil
  }

  private static func scalar(_ hex: Substring) -> String? {
    UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// By code.
  static let standard = table(quotes: "\u{2019}\u{2018}", upper: standardUpper)
  static let winAnsi = table(quotes: "'`", upper: winAnsiUpper)
  static let macRoman = table(quotes: "'`", upper: macRomanUpper)

  private static func table(quotes: String, upper: String) -> [String?] {
    var table = [String?](repeating: nil, count: 256)
    for code in 0x20..<0x7F { table[code] = String(Character(Unicode.Scalar(UInt8(code)))) }
    for (code, quote) in zip([0x27, 0x60], quotes) { table[code] = String(quote) }
    for (offset, scalar) in upper.unicodeScalars.enumerated() where scalar != "\u{FFFD}" {
      table[0x80 + offset] = String(Character(scalar))
    }
    return table
  }

  private static let standardUpper =
    "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    + "\u{FFFD}¡¢£⁄¥ƒ§¤'“«‹›\u{FFFD}\u{FFFD}\u{FFFD}–†‡·\u{FFFD}¶•‚„”»…‰\u{FFFD}¿"
    + "\u{FFFD}`´ˆ˜¯˘˙¨\u{FFFD}˚¸\u{FFFD}˝˛ˇ—\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    + "\u{FFFD}Æ\u{FFFD}ª\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ŁØŒº\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}æ\u{FFFD}\u{FFFD}\u{FFFD}ı\u{FFFD}\u{FFFD}łøœß\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"

  private static let winAnsiUpper =
    "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
    + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"

  private static let macRomanUpper =
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"

  private static let known: [String: String] = {
    var known: [String: String] = [:]
    var name: Substring?
    for word in list.split(whereSeparator: \.isWhitespace) {
      if let open = name {
        known[String(open)] = scalar(word)
        name = nil
      } else {
        name = word
      }
    }
    return known
  }()

  private static let list = """
    A 41 AE C6 Aacute C1 Abreve 102 Acircumflex C2 Adieresis C4 Agrave C0 Amacron 100 Aogonek 104 Aring C5
    Atilde C3 B 42 C 43 Cacute 106 Ccaron 10C Ccedilla C7 Ccircumflex 108 Cdotaccent 10A D 44 Dcaron 10E
    Dcroat 110 E 45 Eacute C9 Ebreve 114 Ecaron 11A Ecircumflex CA Edieresis CB Edotaccent 116 Egrave C8
    Emacron 112 Eng 14A Eogonek 118 Eth D0 Euro 20AC F 46 G 47 Gbreve 11E Gcircumflex 11C Gdotaccent 120 H 48
    H18533 25CF Hbar 126 Hcircumflex 124 I 49 IJ 132 Iacute CD Ibreve 12C Icircumflex CE Idieresis CF
    Idotaccent 130 Igrave CC Imacron 12A Iogonek 12E Itilde 128 J 4A Jcircumflex 134 K 4B L 4C Lacute 139
    Lcaron 13D Ldot 13F Lslash 141 M 4D N 4E Nacute 143 Ncaron 147 Ntilde D1 O 4F OE 152 Oacute D3 Obreve 14E
    Ocircumflex D4 Odieresis D6 Ograve D2 Ohungarumlaut 150 Omacron 14C Oslash D8 Otilde D5 P 50 Q 51 R 52
    Racute 154 Rcaron 158 S 53 Sacute 15A Scaron 160 Scedilla 15E Scircumflex 15C T 54 Tbar 166 Tcaron 164
    Thorn DE U 55 Uacute DA Ubreve 16C Ucircumflex DB Udieresis DC Ugrave D9 Uhungarumlaut 170 Umacron 16A
    Uogonek 172 Uring 16E Utilde 168 V 56 W 57 Wcircumflex 174 X 58 Y 59 Yacute DD Ycircumflex 176
    Ydieresis 178 Z 5A Zacute 179 Zcaron 17D Zdotaccent 17B a 61 aacute E1 abreve 103 acircumflex E2 acute B4
    adieresis E4 ae E6 agrave E0 alpha 3B1 amacron 101 ampersand 26 aogonek 105 approxequal 2248 aring E5
    arrowright 2192 asciicircum 5E asciitilde 7E asterisk 2A at 40 atilde E3 b 62 backslash 5C bar 7C beta 3B2
    braceleft 7B braceright 7D bracketleft 5B bracketright 5D breve 2D8 brokenbar A6 bullet 2022 c 63
    cacute 107 caron 2C7 ccaron 10D ccedilla E7 ccircumflex 109 cdotaccent 10B cedilla B8 cent A2
    circumflex 2C6 colon 3A comma 2C copyright A9 currency A4 d 64 dagger 2020 daggerdbl 2021 dcaron 10F
    dcroat 111 degree B0 dieresis A8 divide F7 dollar 24 dotaccent 2D9 dotlessi 131 e 65 eacute E9 ebreve 115
    ecaron 11B ecircumflex EA edieresis EB edotaccent 117 egrave E8 eight 38 ellipsis 2026 emacron 113
    emdash 2014 endash 2013 eng 14B eogonek 119 equal 3D eth F0 exclam 21 exclamdbl 203C exclamdown A1 f 66
    figuredash 2012 filledbox 25A0 five 35 florin 192 four 34 fraction 2044 g 67 gamma 3B3 gbreve 11F
    gcircumflex 11D gdotaccent 121 germandbls DF grave 60 greater 3E greaterequal 2265 guillemotleft AB
    guillemotright BB guilsinglleft 2039 guilsinglright 203A h 68 hbar 127 hcircumflex 125 hungarumlaut 2DD
    hyphen 2D i 69 iacute ED ibreve 12D icircumflex EE idieresis EF igrave EC ij 133 imacron 12B infinity 221E
    integral 222B iogonek 12F itilde 129 j 6A jcircumflex 135 k 6B kgreenlandic 138 l 6C lacute 13A lcaron 13E
    ldot 140 less 3C lessequal 2264 logicalnot AC longs 17F lozenge 25CA lslash 142 m 6D macron AF minus 2212
    minute 2032 mu B5 multiply D7 n 6E nacute 144 napostrophe 149 ncaron 148 nine 39 notequal 2260 ntilde F1
    numbersign 23 o 6F oacute F3 obreve 14F ocircumflex F4 odieresis F6 oe 153 ogonek 2DB ograve F2
    ohungarumlaut 151 omacron 14D one 31 onedotenleader 2024 onehalf BD onequarter BC ordfeminine AA
    ordmasculine BA oslash F8 otilde F5 p 70 paragraph B6 parenleft 28 parenright 29 partialdiff 2202
    percent 25 period 2E periodcentered B7 perthousand 2030 pi 3C0 plus 2B plusminus B1 product 220F q 71
    question 3F questiondown BF quotedbl 22 quotedblbase 201E quotedblleft 201C quotedblright 201D
    quoteleft 2018 quotereversed 201B quoteright 2019 quotesinglbase 201A quotesingle 27 r 72 racute 155
    radical 221A rcaron 159 registered AE ring 2DA s 73 sacute 15B scaron 161 scedilla 15F scircumflex 15D
    second 2033 section A7 semicolon 3B seven 37 six 36 slash 2F space 20 sterling A3 summation 2211 t 74
    tbar 167 tcaron 165 thorn FE three 33 threequarters BE tilde 2DC trademark 2122 two 32 twodotenleader 2025
    u 75 uacute FA ubreve 16D ucircumflex FB udieresis FC ugrave F9 uhungarumlaut 171 umacron 16B
    underscore 5F underscoredbl 2017 uogonek 173 uring 16F utilde 169 v 76 w 77 wcircumflex 175 x 78 y 79
    yacute FD ycircumflex 177 ydieresis FF yen A5 z 7A zacute 17A zcaron 17E zdotaccent 17C zero 30
    """
}

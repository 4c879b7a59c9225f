import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.Version;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Takes turns like the other drivers (turns.py), in one warm JVM: FOP-CONF FOLDER-OF-FO OUT. */
class FopDriver {
  public static void main(String[] words) throws Exception {
    Logger.getLogger("org.apache.fop").setLevel(Level.OFF);
    FopFactory factory = FopFactory.newInstance(new File(words[0]).getAbsoluteFile());
    TransformerFactory transformers = TransformerFactory.newInstance();
    File inputs = new File(words[1]);
    File out = new File(words[2]);
    Map<String, byte[]> contents = new HashMap<>();
    for (File number : inputs.listFiles()) {
      for (File mode : number.listFiles()) {
        for (File file : mode.listFiles()) contents.put(file.getPath(), Files.readAllBytes(file.toPath()));
      }
    }
    System.out.println("{\"name\": \"Apache FOP\", \"version\": \"" + Version.getVersion()
        + "\", \"makes\": \"PDF/A-2a, PDF/UA-1\"}");
    BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
    for (String line; (line = reader.readLine()) != null; ) {
      String[] turn = line.split(" ");
      File[] files = new File(new File(inputs, turn[0]), turn[1]).listFiles();
      Arrays.sort(files);
      long start = System.nanoTime();
      for (File file : files) {
        File target = new File(out, file.getName().replace(".fo", ".pdf"));
        try (OutputStream stream = new BufferedOutputStream(new FileOutputStream(target))) {
          FOUserAgent agent = factory.newFOUserAgent();
          Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, stream);
          Transformer transformer = transformers.newTransformer();
          StreamSource source = new StreamSource(new ByteArrayInputStream(contents.get(file.getPath())));
          transformer.transform(source, new SAXResult(fop.getDefaultHandler()));
        }
      }
      System.out.println("{\"seconds\": " + (System.nanoTime() - start) / 1e9 + "}");
    }
  }
}

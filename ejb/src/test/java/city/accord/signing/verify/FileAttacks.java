package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;
import static city.accord.signing.verify.Forgery.bytes;
import static city.accord.signing.verify.Forgery.joined;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** What is done to the bytes of a sealed file, below all that a PDF means. */
final class FileAttacks {

  private FileAttacks() {}

  static Stream<Case> all(Forgery forgery) {
    byte[] genuine = forgery.genuine;
    return Stream.of(
        altered("a space appended", forgery.appended(" ")),
        altered("a line appended", forgery.appended("\n")),
        altered("a comment appended", forgery.appended("% seen\n")),
        altered("a second end appended", forgery.appended("%%EOF\n")),
        altered("an object appended", forgery.appended("1 0 obj\n<<>>\nendobj\n")),
        altered("itself appended", joined(genuine, genuine)),
        altered("something before it", joined(bytes("%!PS\n"), genuine)),
        altered("the last byte cut off", Arrays.copyOf(genuine, genuine.length - 1)),
        altered("the last table cut off", Arrays.copyOf(genuine, genuine.length - 5_000)),
        altered("half of it", Arrays.copyOf(genuine, genuine.length / 2)),
        altered("without its header", Arrays.copyOfRange(genuine, 9, genuine.length)),
        altered("said to be another version", forgery.replaced("%PDF-1.4", "%PDF-1.7")),
        altered("saved anew by an editor", saved(forgery, CompressParameters.NO_COMPRESSION)),
        altered(
            "saved anew in object streams", saved(forgery, CompressParameters.DEFAULT_COMPRESSION)),
        altered("objects hidden in a stream", hidden(forgery, "/Type /ObjStm /N 1 /First 4")),
        altered("a table hidden in a stream", hidden(forgery, "/Type /XRef /Size 1 /W [1 1 1]")),
        altered("a table that is its own predecessor", loop(forgery)),
        altered("said to be encrypted", trailer(forgery, "/Encrypt 1 0 R")),
        altered("a second table beside the last", trailer(forgery, "/XRefStm 15")),
        altered("a table that points four gigabytes away", farAway(forgery)),
        altered("another start", forgery.replaced("startxref\n", "startxref\n1")),
        altered("something behind the seal's bytes", behindTheSeal(forgery)),
        altered("capital letters in the seal's bytes", capitals(forgery)),
        altered("the last timestamp's issuer in other letters", otherLetters(forgery)),
        altered("a range that skips more", forgery.replaced("/ByteRange [0 ", "/ByteRange [1 ")));
  }

  private static byte[] saved(Forgery forgery, CompressParameters how) {
    try (PDDocument document = Loader.loadPDF(forgery.genuine)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, how);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An update whose only object is a stream in which other objects stand. */
  private static byte[] hidden(Forgery forgery, String kind) {
    int at = forgery.genuine.length;
    String object =
        "9000 0 obj\n<< " + kind + " /Length 9 >>\nstream\n1 0 <<>> \nendstream\nendobj\n";
    return forgery.appended(object + table(forgery, at + object.length(), "9000 1", at, ""));
  }

  private static byte[] trailer(Forgery forgery, String more) {
    return forgery.appended(revision(forgery, "<<>>", more));
  }

  /** A revision of one new object, with more in its trailer. */
  static String revision(Forgery forgery, String object, String more) {
    return revision(forgery, 9000, object, more);
  }

  static String revision(Forgery forgery, long number, String object, String more) {
    int at = forgery.genuine.length;
    String whole = number + " 0 obj\n" + object + "\nendobj\n";
    return whole + table(forgery, at + whole.length(), number + " 1", at, more);
  }

  /** Where the object is, if one counts with 32 bits only. */
  private static byte[] farAway(Forgery forgery) {
    int at = forgery.genuine.length;
    String object = "9000 0 obj\n<<>>\nendobj\n";
    long far = at + (1L << 32);
    return forgery.appended(object + table(forgery, at + object.length(), "9000 1", far, ""));
  }

  private static byte[] loop(Forgery forgery) {
    int at = forgery.genuine.length;
    return forgery.appended(
        "xref\n0 0\ntrailer\n<< /Size 9001 /Prev " + at + " >>\nstartxref\n" + at + "\n%%EOF\n");
  }

  private static String table(Forgery forgery, int at, String which, long object, String more) {
    String text = forgery.text();
    String before = text.substring(text.lastIndexOf("startxref") + 10, text.lastIndexOf("%%EOF"));
    int root = text.lastIndexOf("/Root ");
    return "xref\n%s\n%010d 00000 n \n".formatted(which, object)
        + "trailer\n<< /Size 9001 /Prev %s %s %s >>\n"
            .formatted(before.strip(), text.substring(root, text.indexOf('R', root + 6) + 1), more)
        + "startxref\n%d\n%%%%EOF\n".formatted(at);
  }

  private static byte[] behindTheSeal(Forgery forgery) {
    byte[] file = forgery.genuine.clone();
    file[forgery.text().indexOf('>', forgery.text().indexOf("/Contents <")) - 1] = '1';
    return file;
  }

  /** The name stands last in the issuer's certificate and once more beside the signature. */
  private static byte[] otherLetters(Forgery forgery) {
    String text = forgery.text();
    int from = text.lastIndexOf("/Contents <") + 11;
    try {
      byte[] token = HexFormat.of().parseHex(text.substring(from, text.indexOf('>', from)));
      SignerInformation signer =
          new CMSSignedData(new ByteArrayInputStream(token)).getSignerInfos().iterator().next();
      String name = HexFormat.of().formatHex(signer.getSID().getIssuer().getEncoded());
      int last = text.lastIndexOf(name) + name.length() - 2;
      byte[] changed = forgery.genuine.clone();
      changed[last] ^= '4' ^ '6';
      return changed;
    } catch (IOException | CMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] capitals(Forgery forgery) {
    byte[] file = forgery.genuine.clone();
    int start = forgery.text().indexOf("/Contents <") + 11;
    for (int i = start; file[i] != '>'; i++)
      if (file[i] >= 'a' && file[i] <= 'f') {
        file[i] -= 32;
        return file;
      }
    throw new IllegalStateException("no letter in the seal");
  }
}

package city.accord.signing.verify;

import city.accord.signing.seal.DeclarationToSeal;
import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import city.accord.signing.seal.Sealed;
import city.accord.signing.seal.Sealer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a forger has: a genuine declaration, an authority of their own, and all the tools. */
final class Forgery {

  /** How many have signed what is forged; {@code bench/forgeries} takes more. */
  private static final int SIGNATURES = Integer.getInteger("accord.forgeries.signatures", 3);

  final SealKeys ours;
  final SealKeys theirs;
  final byte[] genuine;

  Forgery(Path place) {
    ours = SealForTests.keys(place.resolve("ours"));
    theirs = SealForTests.keys(place.resolve("theirs"));
    genuine = sealed(declaration());
  }

  /** Something done to a document. */
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** Whoever has only the summit's root to go by. */
  Verifier verifier() {
    return new Verifier(List.of(SealForTests.root(ours)));
  }

  /** What was truly signed. */
  DeclarationToSeal declaration() {
    return Samples.signedBy(SIGNATURES);
  }

  /** Sealed with the summit's own key, whatever it is: nobody looks at it before. */
  byte[] sealed(DeclarationToSeal declaration) {
    return SealForTests.sealed(ours, declaration);
  }

  /** A change in a revision of its own; then also with a timestamp of our authority on top. */
  Stream<Case> updated(String what, Change change) {
    byte[] changed = update(change);
    return Stream.of(
        Case.altered(what, changed),
        Case.altered(what + ", our timestamp on top", timestamped(changed, ours)));
  }

  byte[] update(Change change) {
    try (PDDocument document = Loader.loadPDF(genuine)) {
      change.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] timestamped(byte[] file, SealKeys authority) {
    Sealed pending = new Sealed(file, "", "", Clock.systemUTC().instant(), false);
    return new Sealer(authority, Clock.systemUTC()).timestamp(pending).pdf();
  }

  /** The file up to the end of the seal's own revision: as it was before any timestamp. */
  byte[] withoutTimestamps() {
    int first = text().indexOf("/ETSI.RFC3161");
    return Arrays.copyOf(genuine, text().lastIndexOf("%%EOF", first) + 6);
  }

  byte[] appended(String more) {
    return joined(genuine, bytes(more));
  }

  byte[] replaced(String was, String with) {
    int at = text().indexOf(was);
    if (at < 0) throw new IllegalArgumentException(was);
    return bytes(text().substring(0, at) + with + text().substring(at + was.length()));
  }

  /** The genuine file as text, a character a byte. */
  String text() {
    return new String(genuine, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}

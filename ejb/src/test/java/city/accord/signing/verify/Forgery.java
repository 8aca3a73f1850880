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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a forger has: a genuine declaration, an authority of their own, and all the tools. */
final class Forgery {

  /** How many have signed what is forged; {@code bench/forgeries} takes more. */
  static final int SIGNATURES = Integer.getInteger("accord.forgeries.signatures", 3);

  private static final Pattern CONTENTS = Pattern.compile("/Contents <([0-9a-f]+)>");

  final SealKeys ours;
  final SealKeys theirs;
  final byte[] genuine;

  /** With everything in a folder: what is there from before is taken. */
  Forgery(Path place) {
    ours = SealForTests.keys(place.resolve("ours"));
    theirs = SealForTests.keys(place.resolve("theirs"));
    Path kept = place.resolve("genuine.pdf");
    try {
      if (!Files.exists(kept)) Files.write(kept, sealed(declaration()));
      genuine = Files.readAllBytes(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** The contents of a file's signatures, in the order in which they were made. */
  static List<byte[]> tokens(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return CONTENTS
        .matcher(text)
        .results()
        .map(it -> trimmed(HexFormat.of().parseHex(it.group(1))))
        .toList();
  }

  byte[] lastToken() {
    List<byte[]> all = tokens(genuine);
    return all.get(all.size() - 1);
  }

  byte[] withLastToken(byte[] token) {
    return withLastToken(genuine, token);
  }

  /** A file with another last token, and as many zeros behind it as still fit. */
  static byte[] withLastToken(byte[] file, byte[] token) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int from = text.lastIndexOf("/Contents <") + 11;
    int to = text.indexOf('>', from);
    String digits = HexFormat.of().formatHex(token);
    if (digits.length() > to - from) throw new IllegalArgumentException("no room");
    String padded = digits + "0".repeat(to - from - digits.length());
    return bytes(text.substring(0, from) + padded + text.substring(to));
  }

  private static byte[] trimmed(byte[] padded) {
    return Arrays.copyOf(padded, 4 + ((padded[2] & 0xff) << 8) + (padded[3] & 0xff));
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

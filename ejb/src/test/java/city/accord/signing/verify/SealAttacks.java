package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;
import static city.accord.signing.verify.Case.answered;

import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import city.accord.signing.seal.SealKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is done about the seal itself: taken away, copied, made by somebody else. */
final class SealAttacks {

  private SealAttacks() {}

  static Stream<Case> all(Forgery forgery) {
    byte[] genuine = forgery.genuine;
    byte[] stripped = forgery.withoutTimestamps();
    return Stream.of(
        answered(Verdict.UNKNOWN_SIGNER, "sealed by another authority", byThem(forgery)),
        answered(
            Verdict.UNKNOWN_SIGNER,
            "sealed by another authority, our timestamp on top",
            Forgery.timestamped(pendingOfTheirs(forgery), forgery.ours)),
        answered(Verdict.TIME_NOT_PROVEN, "its timestamps stripped", stripped),
        answered(
            Verdict.TIME_NOT_PROVEN,
            "timestamped by nobody known instead",
            Forgery.timestamped(stripped, forgery.theirs)),
        altered("their timestamp on top of ours", Forgery.timestamped(genuine, forgery.theirs)),
        altered(
            "a page covered, their timestamp on top",
            Forgery.timestamped(forgery.update(PageAttacks::cover), forgery.theirs)),
        altered("no seal at all", unsealed()),
        altered("the seal of another declaration", transplanted(forgery)),
        altered("the seal blanked", blanked(forgery)),
        answered(Verdict.UNREADABLE, "an empty file", new byte[0]),
        answered(Verdict.UNREADABLE, "no PDF", "hello".getBytes(StandardCharsets.US_ASCII)),
        answered(Verdict.NO_DECLARATION, "another PDF", other("")),
        altered("another PDF that calls itself one", other("accord:sha256:" + "0".repeat(64))),
        answered(Verdict.TOO_LARGE, "thirty megabytes and more", new byte[Verifier.LARGEST + 1]));
  }

  private static byte[] byThem(Forgery forgery) {
    return SealForTests.sealed(forgery.theirs, Samples.signedBy(1));
  }

  private static byte[] pendingOfTheirs(Forgery forgery) {
    SealKeys silent = SealForTests.withoutTimestamps(forgery.theirs);
    return SealForTests.sealed(silent, Samples.signedBy(1));
  }

  private static byte[] unsealed() {
    return SealForTests.drawn(Samples.signedBy(1));
  }

  /** The bytes of a true seal of ours, over something else. */
  private static byte[] transplanted(Forgery forgery) {
    byte[] file = forgery.genuine.clone();
    String other = new String(forgery.sealed(Samples.signedBy(1)), StandardCharsets.ISO_8859_1);
    int from = other.indexOf("/Contents <") + 11;
    int to = forgery.text().indexOf("/Contents <") + 11;
    int length = other.indexOf('>', from) - from;
    byte[] seal = Forgery.bytes(other.substring(from, from + length));
    System.arraycopy(seal, 0, file, to, length);
    return file;
  }

  private static byte[] blanked(Forgery forgery) {
    byte[] file = forgery.genuine.clone();
    int from = forgery.text().indexOf("/Contents <") + 11;
    Arrays.fill(file, from, forgery.text().indexOf('>', from), (byte) '0');
    return file;
  }

  private static byte[] other(String title) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For whoever checks several: two true seals of one ceremony over two declarations. */
  static List<byte[]> twoOfOneCeremony(Forgery forgery) {
    return List.of(forgery.genuine, forgery.sealed(Samples.signedBy(2)));
  }
}

package city.accord.signing.seal;

import city.accord.signing.binding.SignatoryNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The seal's inner parts for tests of other packages, which need them and which nobody else has.
 */
public final class SealForTests {

  private SealForTests() {}

  /** Something done to pages before they are sealed. */
  public interface Change {
    void make(PDDocument pages) throws IOException;
  }

  /** Those of a development authority in this folder. */
  public static SealKeys keys(Path folder) {
    return keys(DevelopmentAuthority.in(folder));
  }

  public static SealKeys keys(DevelopmentAuthority authority) {
    return SealKeys.of(authority);
  }

  public static X509Certificate root(SealKeys keys) {
    return keys.root();
  }

  /** The same keys, without an authority that timestamps. */
  public static SealKeys withoutTimestamps(SealKeys keys) {
    return keys.timestampedBy(null);
  }

  /** Sealed whatever it is: nobody looks at it before. */
  public static byte[] sealed(SealKeys keys, DeclarationToSeal declaration) {
    return new Sealer(keys, Clock.systemUTC()).make(declaration).pdf();
  }

  /** The same, of pages that someone changed after they were drawn. */
  public static byte[] sealed(
      SealKeys keys, DeclarationToSeal declaration, UnaryOperator<byte[]> change) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    SealedPdf drawn = draw(declaration, now);
    SealedPdf changed =
        new SealedPdf(change.apply(drawn.bytes()), drawn.manifest(), drawn.fingerprint());
    return new Sealer(keys, Clock.systemUTC()).make(changed, now).pdf();
  }

  /** The pages of one declaration, changed after they were drawn and sealed as those of another. */
  public static byte[] sealedAs(
      SealKeys keys, DeclarationToSeal drawn, DeclarationToSeal as, Change change) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    try (PDDocument pages = new PDDocument()) {
      DeclarationPages shown = DeclarationPages.draw(drawn, pages);
      change.make(pages);
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      pages.save(saved, CompressParameters.NO_COMPRESSION);
      SealedPdf pdf = SealedPdf.finish(as, shown, saved.toByteArray(), now);
      return new Sealer(keys, Clock.systemUTC()).make(pdf, now).pdf();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drawn, and not sealed. */
  public static byte[] drawn(DeclarationToSeal declaration) {
    return draw(declaration, Instant.now()).bytes();
  }

  public static SignatoryNames names(SlotToSeal slot) {
    return ManifestWriter.names(slot);
  }

  /** The roots that are kept in a folder, with this one, which is kept there from now on. */
  public static Set<X509Certificate> trusted(Path folder, X509Certificate own) {
    return TrustedRoots.in(folder, own);
  }

  private static SealedPdf draw(DeclarationToSeal declaration, Instant at) {
    try {
      return SealedPdf.of(declaration, at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

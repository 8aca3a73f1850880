package city.accord.signing.seal;

import static java.util.stream.Collectors.toCollection;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of PDF/A-3b (ISO 19005-3): veraPDF. */
final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /** What a file breaks of PDF/A-3b, each rule with its clause; empty if nothing. */
  static Set<String> broken(byte[] file) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_3_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
          .collect(toCollection(TreeSet::new));
    }
  }
}

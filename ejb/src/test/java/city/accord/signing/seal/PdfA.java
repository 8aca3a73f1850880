package city.accord.signing.seal;

import static java.util.stream.Collectors.toCollection;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): veraPDF. */
final class PdfA {

  private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /** What a file breaks of either, each rule with its clause; empty if nothing. */
  static Set<String> broken(byte[] file) throws Exception {
    Set<String> broken = new TreeSet<>();
    for (PDFAFlavour flavour : BOTH) broken.addAll(broken(file, flavour));
    return broken;
  }

  private static Set<String> broken(byte[] file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> flavour + " " + one.getRuleId().getClause() + ": " + one.getMessage())
          .collect(toCollection(TreeSet::new));
    }
  }
}

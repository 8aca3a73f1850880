package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.nodes.Element;

/** The officer who prints badges, at the desk's own pages. */
public final class PrintOffice {

  private static final String[] FAMILIES = {
    "Ko", "Nováková", "van der Heijden", "Ñúñez", "Adeyemi"
  };
  private static final String[] OWN = {"王小明", "נועה לוי", "สมชาย น้ำทิพย์", "", "李大同"};

  private final Visitor officer;

  public PrintOffice(Summit summit) {
    officer = Visitor.organiser(summit, "/en/desk/print");
  }

  /** Enters people one by one and approves everybody, until so many are approved. */
  public void register(int people) {
    for (int i = countApproved(); i < people; i++) add(i);
    officer.open("/en/desk/attendees?status=expected");
    while (!officer.page().select("input[name=person]").isEmpty()) {
      for (Element tick : officer.page().select("input[name=person]")) tick.attr("checked", "");
      officer.press("Approve the people ticked");
      officer.open("/en/desk/attendees?status=expected");
    }
  }

  private void add(int number) {
    officer.open("/en/desk/attendees/new");
    Element category = officer.find("select[name$=category]");
    category.select("option[value=guest]").attr("selected", "selected");
    officer.fill("[name$=native-name]", OWN[number % OWN.length]);
    officer.fill("[name$=latin-given]", "Guest" + number);
    officer.fill("[name$=latin-family]", FAMILIES[number % FAMILIES.length]);
    for (String language : new String[] {"en", "zh-Hant"})
      officer.fill(
          "[data-field=title] [lang=" + language + "] input",
          Signatories.say("title", language, number));
    officer.press("Add a person");
    if (officer.offers("Add all the same")) officer.press("Add all the same");
  }

  /** How many people can have a badge. */
  public int countApproved() {
    officer.open("/en/desk/print?printed=too");
    return officer.page().select(".found").isEmpty()
        ? 0
        : Integer.parseInt(officer.find(".found").text().replaceFirst(" .*", "").replace(",", ""));
  }

  /** Puts a print of all their badges on record; badges that they had are replaced. */
  public void print() {
    countApproved();
    officer.fill("[name$=reason]", "All badges are printed again for the bench");
    officer.submit(officer.find("[name$=print-all]"));
  }

  /** The file of that print. */
  public byte[] open() {
    return officer.download(officer.find("a[href$=.pdf]").attr("href"));
  }

  /** The codes in that file, as they stand beside the QR codes for whoever does not see these. */
  public List<String> readCodes() {
    Set<String> codes = new LinkedHashSet<>();
    try (PDDocument file = Loader.loadPDF(open())) {
      collect(file.getDocumentCatalog().getStructureTreeRoot(), codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(codes);
  }

  private static void collect(PDStructureNode node, Set<String> codes) {
    for (Object kid : node.getKids()) {
      if (!(kid instanceof PDStructureElement element)) continue;
      String said = String.valueOf(element.getAlternateDescription());
      if (said.matches("[0-9A-Z]{20}")) codes.add(said);
      collect(element, codes);
    }
  }
}

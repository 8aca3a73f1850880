package city.accord.web.print;

import city.accord.NotThere;
import city.accord.print.CardSize;
import city.accord.print.Placement;
import city.accord.print.PrintBadges;
import city.accord.print.PrintChoice;
import city.accord.print.PrintFiles;
import city.accord.print.PrintFilter;
import city.accord.print.PrintRunRow;
import city.accord.print.PrintableRow;
import city.accord.print.Prints;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose badges to print, and how. What is chosen stands in the address, so that Back, a reload and
 * a switch of the language keep it.
 */
@Named
@ViewScoped
public class PrintPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/print";
  private static final int SHOWN = 300;
  private static final List<String> CHOICES =
      List.of("category", "delegation", "printed", "size", "placement");

  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private Site site;

  private final Map<String, String> chosen = new LinkedHashMap<>();
  private String reason;
  private transient List<PrintableRow> found;

  @PostConstruct
  void open() {
    Map<String, String> parameters = external().getRequestParameterMap();
    for (String name : CHOICES) {
      String value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty()) chosen.put(name, value);
    }
  }

  /** Everybody whom the filters let pass. */
  public List<PrintableRow> getFound() {
    if (found == null) found = prints.find(filter());
    return found;
  }

  /** Those of them whom the page lists one by one. */
  public List<PrintableRow> getRows() {
    return getFound().subList(0, Math.min(SHOWN, getFound().size()));
  }

  private PrintFilter filter() {
    return new PrintFilter(
        chosen.get("category"), chosen.get("delegation"), chosen.containsKey("printed"));
  }

  /** Prints the badges of the people who are ticked. */
  public void printTicked() {
    String[] ticked = external().getRequestParameterValuesMap().get("person");
    print(ticked == null ? List.of() : Stream.of(ticked).map(Ids::of).toList());
  }

  /** Prints the badges of everybody whom the filters let pass. */
  public void printAll() {
    print(getFound().stream().map(PrintableRow::id).toList());
  }

  private void print(List<Long> ids) {
    long run = prints.print(new PrintBadges(ids, getSize(), getPlacement(), reason));
    site.goTo(ADDRESS + "/" + run, "print.done");
  }

  /** Sends a badge as it would be printed, of the person with the longest name. */
  public void preview() throws IOException {
    if (getFound().isEmpty()) throw new NotThere("preview");
    PdfDownload.send(
        "badge-preview.pdf",
        out -> files.sample(filter(), getSize(), getPlacement(), site.say("print.preview"), out));
  }

  /** The size chosen, or the usual one. */
  public CardSize getSize() {
    return one(CardSize.values(), "size");
  }

  /** The placement chosen, or the usual one. */
  public Placement getPlacement() {
    return getSize() == CardSize.LABEL ? Placement.SINGLE : one(Placement.values(), "placement");
  }

  private <T extends Enum<T>> T one(T[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(chosen(name)))
        .findFirst()
        .orElse(all[0]);
  }

  public CardSize[] getSizes() {
    return CardSize.values();
  }

  public Placement[] getPlacements() {
    return Placement.values();
  }

  public List<PrintChoice> getCategories() {
    return prints.categories();
  }

  public List<PrintChoice> getDelegations() {
    return prints.delegations();
  }

  public List<PrintRunRow> getLog() {
    return prints.log();
  }

  /** What is chosen of a filter, or "". */
  public String chosen(String name) {
    return chosen.getOrDefault(name, "");
  }

  /** The address of this page with another choice; what is chosen already is given up. */
  public String with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    String word = value.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals(other.get(name))) other.remove(name);
    else other.put(name, word);
    return site.to(ADDRESS) + query(other);
  }

  /** What follows the address of a preview with the same choices. */
  public String getQuery() {
    return query(chosen);
  }

  private static String query(Map<String, String> choice) {
    if (choice.isEmpty()) return "";
    return choice.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

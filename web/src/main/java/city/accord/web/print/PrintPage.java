package city.accord.web.print;

import city.accord.NotThere;
import city.accord.print.CardKind;
import city.accord.print.CardSize;
import city.accord.print.Placement;
import city.accord.print.PrintCards;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose badges or place cards to print, and how. What is chosen stands in the address, so that
 * Back, a reload and a switch of the language keep it.
 */
@Named
@ViewScoped
public class PrintPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/print";
  private static final int SHOWN = 100;
  private static final List<String> CHOICES =
      List.of("cards", "category", "delegation", "printed", "size", "placement");

  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private Site site;

  private final Map<String, String> chosen = new LinkedHashMap<>();
  private String reason;
  private int page;
  private transient List<Long> found;
  private transient List<PrintableRow> rows;
  private transient List<PrintChoice> categories;
  private transient List<PrintChoice> delegations;

  @PostConstruct
  void open() {
    Map<String, String> parameters = external().getRequestParameterMap();
    for (String name : CHOICES) {
      String value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty()) chosen.put(name, value);
    }
    String wanted = parameters.get("page");
    page = wanted == null ? 1 : (int) Math.max(1, Math.min(1_000, Ids.of(wanted)));
  }

  /** The ids of everybody whom the filters let pass. */
  public List<Long> getFound() {
    if (found == null) found = prints.find(filter());
    return found;
  }

  /** Those of them who are on this page of the list. */
  public List<PrintableRow> getRows() {
    int from = Math.min((page - 1) * SHOWN, getFound().size());
    int to = Math.min(from + SHOWN, getFound().size());
    if (rows == null) rows = prints.rows(getFound().subList(from, to), getKind());
    return rows;
  }

  /** The address of the list's page before this one, or null where this is the first. */
  public String getPrevious() {
    return page == 1 ? null : site.to(ADDRESS) + query(chosen, page - 1);
  }

  /** The address of the list's page after this one, or null where this is the last. */
  public String getNext() {
    return page * SHOWN < getFound().size() ? site.to(ADDRESS) + query(chosen, page + 1) : null;
  }

  private PrintFilter filter() {
    return new PrintFilter(
        getKind(), chosen.get("category"), chosen.get("delegation"), chosen.containsKey("printed"));
  }

  /** Prints the cards of the people who are ticked. */
  public void printTicked() {
    String[] ticked = external().getRequestParameterValuesMap().get("person");
    print(ticked == null ? List.of() : Stream.of(ticked).map(Ids::of).toList());
  }

  /** Prints the cards of everybody whom the filters let pass. */
  public void printAll() {
    print(getFound());
  }

  private void print(List<Long> ids) {
    long run = prints.print(new PrintCards(ids, getSize(), getPlacement(), reason));
    site.goTo(ADDRESS + "/" + run, "print.done");
  }

  /** Sends a card as it would be printed, of the person with the longest name. */
  public void preview() throws IOException {
    if (getFound().isEmpty()) throw new NotThere("preview");
    PdfDownload.send(
        "preview.pdf",
        out -> files.sample(filter(), getSize(), getPlacement(), site.say("print.preview"), out));
  }

  /** The cards chosen: badges, unless the address says otherwise. */
  public CardKind getKind() {
    return one(CardKind.CHOSEN, "cards");
  }

  /** The size chosen, or the usual one. */
  public CardSize getSize() {
    return one(getKind().sizes(), "size");
  }

  /** The placement chosen, or the usual one. */
  public Placement getPlacement() {
    return getSize().isOnSheets()
        ? one(List.of(Placement.values()), "placement")
        : Placement.SINGLE;
  }

  private <T extends Enum<T>> T one(List<T> all, String name) {
    return all.stream()
        .filter(one -> one.name().equalsIgnoreCase(chosen(name)))
        .findFirst()
        .orElse(all.get(0));
  }

  public List<CardKind> getKinds() {
    return CardKind.CHOSEN;
  }

  public List<CardSize> getSizes() {
    return getKind().sizes();
  }

  public Placement[] getPlacements() {
    return Placement.values();
  }

  public List<PrintChoice> getCategories() {
    if (categories == null) categories = prints.categories();
    return categories;
  }

  /** Read once: a page asks for the whole list at each of its items. */
  public List<PrintChoice> getDelegations() {
    if (delegations == null) delegations = prints.delegations();
    return delegations;
  }

  public List<PrintRunRow> getLog() {
    return prints.log();
  }

  /** What is chosen of a filter, or "". */
  public String chosen(String name) {
    return chosen.getOrDefault(name, "");
  }

  /** The address of this page with the same people and other cards. */
  public String of(CardKind kind) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    other.keySet().removeAll(List.of("cards", "size", "placement"));
    if (kind != CardKind.BADGE) other.put("cards", kind.name().toLowerCase(Locale.ROOT));
    return site.to(ADDRESS) + query(other, 1);
  }

  /** Whether badges are shown that were printed before, and are printed again only for a reason. */
  public boolean isReprintingBadges() {
    return getKind() == CardKind.BADGE && chosen.containsKey("printed");
  }

  /**
   * The address of this page with another choice, from the list's first page; what is chosen
   * already is given up.
   */
  public String with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    String word = value.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals(other.get(name))) other.remove(name);
    else other.put(name, word);
    return site.to(ADDRESS) + query(other, 1);
  }

  /** What follows the address of a preview with the same choices. */
  public String getQuery() {
    return query(chosen, 1);
  }

  private static String query(Map<String, String> choice, int number) {
    Map<String, String> all = new LinkedHashMap<>(choice);
    if (number > 1) all.put("page", String.valueOf(number));
    if (all.isEmpty()) return "";
    return all.entrySet().stream()
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

package city.accord.web.attendee;

import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.AttendeeFilter;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeSearch;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.Badges;
import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.Lack;
import city.accord.attendee.registration.Decision;
import city.accord.attendee.registration.Moderation;
import city.accord.attendee.registration.Moderation.Outcome;
import city.accord.attendee.view.PeopleChoice;
import city.accord.attendee.view.PeopleColumn;
import city.accord.attendee.view.PeopleViewRow;
import city.accord.attendee.view.PeopleViews;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people at the summit, a page at a time. What is searched for and which pills are chosen stand
 * in the address, so that a view can be kept as a bookmark and sent to a colleague.
 */
@Named
@ViewScoped
public class AttendeesPage implements Serializable {

  private static final long serialVersionUID = 1;

  static final int SIZE = 100;
  private static final String ADDRESS = "/desk/attendees";
  private static final List<String> FILTERS = List.of("q", "category", "status", "lacks");

  @Inject private AttendeeSearch search;
  @Inject private Badges badges;
  @Inject private Moderation moderation;
  @Inject private Categories categories;
  @Inject private PeopleViews views;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private final Map<String, String> chosen = new LinkedHashMap<>();
  private List<PeopleViewRow> saved = List.of();
  private PeopleViewRow view;
  private List<PeopleColumn> columns = PeopleColumn.USUAL;
  private boolean arranging;
  private int page;
  private boolean letter = true;
  private String sentence;
  private transient List<AttendeeRow> rows;
  private transient Long total;
  private transient Long erased;
  private transient Set<Long> badged;

  @PostConstruct
  void open() {
    Map<String, String> parameters = external().getRequestParameterMap();
    saved = views.all();
    String wantedView = parameters.get("view");
    view = wantedView == null ? null : savedAs(Ids.of(wantedView));
    arranging = parameters.containsKey("arrange");
    if (view != null && !parameters.containsKey("changed")) open(view.choice());
    else open(parameters);
    String wanted = parameters.get("page");
    page = wanted == null ? 1 : (int) Math.max(1, Math.min(1_000, Ids.of(wanted)));
  }

  private PeopleViewRow savedAs(long id) {
    return saved.stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere("view " + id));
  }

  private void open(PeopleChoice choice) {
    choose("q", choice.query());
    choose("category", choice.category());
    choose("status", choice.status());
    choose("lacks", choice.lacks());
    columns = choice.columns();
  }

  private void open(Map<String, String> parameters) {
    for (String name : FILTERS) choose(name, parameters.getOrDefault(name, "").strip());
    if (parameters.containsKey("columns")) columns = PeopleColumn.of(parameters.get("columns"));
  }

  private void choose(String name, String value) {
    if (!value.isEmpty()) chosen.put(name, value);
  }

  /** Whom this list shows, and what of them. */
  PeopleChoice choice() {
    return choice(chosen, columns);
  }

  private static PeopleChoice choice(Map<String, String> filters, List<PeopleColumn> shown) {
    return new PeopleChoice(
        filters.getOrDefault("q", ""),
        filters.getOrDefault("category", ""),
        filters.getOrDefault("status", ""),
        filters.getOrDefault("lacks", ""),
        shown);
  }

  /** The people of this page. */
  public List<AttendeeRow> getRows() {
    if (rows == null) rows = search.find(filter(), (page - 1) * SIZE, SIZE);
    return rows;
  }

  /** Whether a person has a valid badge. */
  public boolean isBadged(long id) {
    if (badged == null) badged = badges.holders();
    return badged.contains(id);
  }

  /** All people whom the search and the pills let pass, on record as taken along. */
  List<AttendeeRow> export() {
    return search.export(filter());
  }

  /** What follows the address of a file with the same people. */
  public String getQuery() {
    return query(chosen, columns, false, 1);
  }

  /** The lists that are kept under a name. */
  public List<PeopleViewRow> getSaved() {
    return saved;
  }

  /** The one of them that this list is, or began as; null where it is none. */
  public PeopleViewRow getView() {
    return view;
  }

  /** Whether this list shows something else by now than the one that it began as. */
  public boolean isChanged() {
    return view != null && !view.choice().equals(choice());
  }

  /** The address of a list that is kept. */
  public String addressOf(PeopleViewRow row) {
    return site.to(ADDRESS) + "?view=" + row.id();
  }

  /** What the list says of each person beside the name; of travel only to those who may see it. */
  public List<PeopleColumn> getColumns() {
    if (site.may(Right.PEOPLE)) return columns;
    return columns.stream().filter(column -> !column.isOfTravel()).toList();
  }

  public boolean isShowing(PeopleColumn column) {
    return columns.contains(column);
  }

  /** The columns that the list could have as well. */
  public List<PeopleColumn> getOtherColumns() {
    return Stream.of(PeopleColumn.values()).filter(column -> !columns.contains(column)).toList();
  }

  /**
   * The address of this list with a column moved by so many places, the last being the farthest.
   */
  public String moved(PeopleColumn column, int places) {
    List<PeopleColumn> other = new ArrayList<>(columns);
    int at = other.indexOf(column);
    other.remove(column);
    other.add(Math.max(0, Math.min(other.size(), at + places)), column);
    return arranged(other);
  }

  /** The address of this list without a column, or with it as its last. */
  public String toggled(PeopleColumn column) {
    List<PeopleColumn> other = new ArrayList<>(columns);
    if (!other.remove(column)) other.add(column);
    return arranged(other);
  }

  private String arranged(List<PeopleColumn> other) {
    return site.to(ADDRESS) + query(chosen, other, true, 1) + "#arrange";
  }

  /** Whether the columns are being chosen and the list is being named. */
  public boolean isArranging() {
    return arranging;
  }

  /** The address of this list, with its columns to be chosen or as it is. */
  public String getArrangeAddress() {
    return site.to(ADDRESS) + query(chosen, columns, !arranging, 1);
  }

  /** The words of the columns, for the form that searches. */
  public String getColumnWords() {
    return PeopleColumn.words(columns);
  }

  /** Whether the address says which columns a file has. */
  boolean isArranged() {
    return view != null || !columns.equals(PeopleColumn.USUAL);
  }

  /** How many people the search and the pills let pass, on all pages. */
  public long getTotal() {
    if (total == null) total = search.count(filter());
    return total;
  }

  /** Whether nobody at all is at the summit yet. */
  public boolean isNobody() {
    return chosen.isEmpty() && getTotal() == 0;
  }

  public List<CategoryRow> getCategories() {
    return categories.all();
  }

  public Map<AttendeeStatus, Long> getCounts() {
    return search.countByStatus();
  }

  /** How many of those who are counted were erased, so that no list shows them. */
  public long getErased() {
    if (erased == null) erased = search.erased();
    return erased;
  }

  public AttendeeStatus[] getStatuses() {
    return AttendeeStatus.values();
  }

  public List<Lack> getLacks() {
    return Lack.all(current.require().languages());
  }

  /** What a pill of something that people lack says. */
  public String say(Lack lack) {
    return lack.language() == null
        ? site.say("attendee.lacks-" + lack.word())
        : site.say("attendee.lacks-title", lack.language().ownName());
  }

  /** What is chosen of a filter, or "". */
  public String chosen(String name) {
    return chosen.getOrDefault(name, "");
  }

  /**
   * The address of this list with another choice in one filter, from its first page; what is chosen
   * already is given up.
   */
  public String with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    if (value.isEmpty() || value.equals(other.get(name))) other.remove(name);
    else other.put(name, value);
    return address(other, 1);
  }

  /** The address of the page before this one, or null where this is the first. */
  public String getPrevious() {
    return page == 1 ? null : address(chosen, page - 1);
  }

  /** The address of the page after this one, or null where this is the last. */
  public String getNext() {
    return (long) page * SIZE < getTotal() ? address(chosen, page + 1) : null;
  }

  /** Decides about the people who are ticked; nothing changes of those who are decided already. */
  public void decide(Decision decision) {
    Outcome outcome = moderation.decide(decision, ticked(), letter, sentence);
    String address = ADDRESS + query(chosen, columns, false, page);
    if (outcome.changedMeanwhile() == 0)
      site.goTo(address, "registration.decided-" + decision.name(), outcome.decided());
    else
      site.goTo(
          address, "registration.decided-in-part", outcome.decided(), outcome.changedMeanwhile());
  }

  /** Shows two people side by side, to be made one record. */
  public void mergeTicked() {
    List<Long> two = List.copyOf(ticked().keySet());
    if (two.size() != 2) throw new TickTwo();
    site.goTo(ADDRESS + "/" + two.get(0) + "/merge/" + two.get(1));
  }

  /** Leads to the letters on paper to the people who are ticked. */
  public void lettersTicked() {
    List<String> ids = ticked().keySet().stream().map(String::valueOf).toList();
    site.goTo("/desk/print/letters?people=" + String.join(",", ids));
  }

  /** The versions of the people who are ticked, by id, in the order of the list. */
  private static Map<Long, Integer> ticked() {
    String[] ticked = external().getRequestParameterValuesMap().get("person");
    Map<Long, Integer> seen = new LinkedHashMap<>();
    if (ticked != null)
      for (String one : ticked)
        seen.put(
            Ids.of(one.replaceFirst("\\..*", "")), (int) Ids.of(one.replaceFirst(".*\\.", "")));
    return seen;
  }

  public boolean isLetter() {
    return letter;
  }

  public void setLetter(boolean letter) {
    this.letter = letter;
  }

  public String getSentence() {
    return sentence;
  }

  public void setSentence(String sentence) {
    this.sentence = sentence;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  private AttendeeFilter filter() {
    AttendeeStatus status =
        Stream.of(AttendeeStatus.values())
            .filter(one -> one.name().equalsIgnoreCase(chosen("status")))
            .findFirst()
            .orElse(null);
    Lack lacks = Lack.of(chosen("lacks"), current.require().languages()).orElse(null);
    return new AttendeeFilter(chosen.get("q"), chosen.get("category"), status, lacks);
  }

  private String address(Map<String, String> choice, int number) {
    return site.to(ADDRESS) + query(choice, columns, arranging, number);
  }

  /** A list that is kept stands in its address by its number alone, until something is changed. */
  private String query(
      Map<String, String> filters, List<PeopleColumn> shown, boolean arrange, int number) {
    Map<String, String> all = new LinkedHashMap<>();
    if (view != null) all.put("view", String.valueOf(view.id()));
    if (view == null || !view.choice().equals(choice(filters, shown))) {
      all.putAll(filters);
      if (!shown.equals(PeopleColumn.USUAL)) all.put("columns", PeopleColumn.words(shown));
      if (view != null) all.put("changed", "1");
    }
    if (arrange) all.put("arrange", "1");
    if (number > 1) all.put("page", String.valueOf(number));
    if (all.isEmpty()) return "";
    return all.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Two records are made one, neither more nor fewer. */
  public static class TickTwo extends Refused {

    private static final long serialVersionUID = 1;
  }
}

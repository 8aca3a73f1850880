package city.accord.web.attendee;

import city.accord.Refused;
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
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private final Map<String, String> chosen = new LinkedHashMap<>();
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
    for (String name : FILTERS) {
      String value = parameters.getOrDefault(name, "").strip();
      if (!value.isEmpty()) chosen.put(name, value);
    }
    String wanted = parameters.get("page");
    page = wanted == null ? 1 : (int) Math.max(1, Math.min(1_000, Ids.of(wanted)));
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
    return query(chosen, 1);
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
    String address = ADDRESS + query(chosen, page);
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
    return site.to(ADDRESS) + query(choice, number);
  }

  private static String query(Map<String, String> choice, int number) {
    Map<String, String> all = new LinkedHashMap<>(choice);
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

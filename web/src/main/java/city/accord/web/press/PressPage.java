package city.accord.web.press;

import city.accord.press.EmbargoedStatement;
import city.accord.press.KitRow;
import city.accord.press.KitState;
import city.accord.press.Newsroom;
import city.accord.press.PressKits;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.press.photo.PhotographRoom;
import city.accord.press.photo.PublicPhotograph;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.signing.published.PublishedFileRow;
import city.accord.signing.published.PublishedFiles;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The press room: what may be printed, and what is still to come. */
@Named
@RequestScoped
public class PressPage {

  private static final int MAX_SOUGHT = 100;

  @Inject private PressRoom press;
  @Inject private PublishedDeclarations declarations;
  @Inject private PublishedFiles files;
  @Inject private PhotographRoom photographRoom;
  @Inject private PressKits pressKits;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.q}")
  private String sought;

  @Inject
  @ManagedProperty("#{param.month}")
  private String month;

  private Newsroom room;
  private List<KitRow> shownKits;
  private List<PublicPhotograph> photographs;
  private List<EmbargoedStatement> embargoed;
  private List<PublicDeclaration> known;

  /** By slug: a page asks for its rows more than once. */
  private final Map<String, List<PublishedFileRow>> kits = new HashMap<>();

  @PostConstruct
  void open() {
    shownKits = pressKits.shown();
    room = press.find(getSought(), chosenMonth());
    photographs = getMonth().isEmpty() ? photographRoom.find(getSought()) : List.of();
    embargoed = press.embargoed();
    known = current.getSummit() == null ? List.of() : declarations.of(current.getSummit().id());
  }

  /** The kit that can be taken, or null. */
  public KitRow getKit() {
    return first(KitState.READY);
  }

  /** The kit that is being made, or null. */
  public KitRow getUnderWay() {
    return first(KitState.MAKING);
  }

  private KitRow first(KitState state) {
    return shownKits.stream().filter(one -> one.state() == state).findFirst().orElse(null);
  }

  /** What was typed to look for statements; empty where nothing was. */
  public String getSought() {
    String typed = sought == null ? "" : sought.strip();
    return typed.length() > MAX_SOUGHT ? typed.substring(0, MAX_SOUGHT) : typed;
  }

  public int getMaxSought() {
    return MAX_SOUGHT;
  }

  /** The month that is chosen, as the address says it; empty for all, as where it names none. */
  public String getMonth() {
    YearMonth chosen = chosenMonth();
    return chosen == null ? "" : chosen.toString();
  }

  private YearMonth chosenMonth() {
    boolean isMonth = month != null && month.matches("\\d{4}-(0[1-9]|1[0-2])");
    return isMonth ? YearMonth.parse(month) : null;
  }

  /** Whether only some of the statements are asked for. */
  public boolean isSearch() {
    return !getSought().isEmpty() || !getMonth().isEmpty();
  }

  /** Whether there is something to look for. */
  public boolean isSearchable() {
    return !room.months().isEmpty() || !photographs.isEmpty() || !getSought().isEmpty();
  }

  /** Whether what is looked for is neither in a statement nor in a caption. */
  public boolean isNothingFound() {
    return isSearch() && room.found().isEmpty() && photographs.isEmpty();
  }

  /** The photographs that everyone may see, or those that are found; the archive has none. */
  public List<PublicPhotograph> getPhotographs() {
    return photographs;
  }

  /** The query of this page with another month, or all for an empty one. */
  public String with(String other) {
    List<String> parts = new ArrayList<>();
    if (!getSought().isEmpty())
      parts.add("q=" + URLEncoder.encode(getSought(), StandardCharsets.UTF_8));
    if (!other.isEmpty()) parts.add("month=" + other);
    return parts.isEmpty() ? site.to("/press") : "?" + String.join("&", parts);
  }

  /** The months that have public statements, the newest first. */
  public List<Newsroom.Month> getMonths() {
    return room.months();
  }

  public List<PublicStatement> getStatements() {
    return room.found();
  }

  public List<EmbargoedStatement> getEmbargoed() {
    return isSearch() ? List.of() : embargoed;
  }

  /** The declaration whose signing is told in words, by its slug; null where none is prepared. */
  public String getReported() {
    return known.isEmpty() ? null : known.get(0).slug();
  }

  /** The declarations whose signed PDF may be taken. */
  public List<PublicDeclaration> getPublished() {
    return known.stream().filter(PublicDeclaration::isPublished).toList();
  }

  /** What the press may take away of a published declaration. */
  public List<PublishedFileRow> files(PublicDeclaration declaration) {
    return kits.computeIfAbsent(declaration.slug(), files::listed);
  }

  /** The declaration that a statement waits for, or null where nobody may know of it yet. */
  public PublicDeclaration awaited(EmbargoedStatement statement) {
    return known.stream()
        .filter(declaration -> declaration.slug().equals(statement.untilDeclaration()))
        .findFirst()
        .orElse(null);
  }
}

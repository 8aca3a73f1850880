package city.accord.web.signing.preparation;

import city.accord.NotThere;
import city.accord.delegation.Delegations;
import city.accord.emblem.ShownMarks;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Orders;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.Ranking;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.FrozenVersion;
import city.accord.signing.order.Order;
import city.accord.signing.order.Originals;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.signing.order.EditableGroups;
import city.accord.web.signing.order.OrderFields;
import city.accord.web.text.EditableMarks;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Where a ceremony is prepared from a frozen version: when, where, and who signs in which order.
 */
@Named
@ViewScoped
public class PreparePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;
  @Inject private Delegations delegations;
  @Inject private Summits summits;
  @Inject private Orders orders;
  @Inject private DrawableText drawable;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.version}")
  private String versionId;

  private long version;
  private ZoneId zone;
  private EditableMoment scheduledAt;
  private EditableText name;
  private EditableText place;
  private EditableText consent;
  private EditableText witness;
  private ShownMarks shownMarks = ShownMarks.EMBLEMS;
  private Originals originals = Originals.ONE;
  private List<Language> languages;
  private List<EditableSignatory> signatories;
  private EditableGroups groups;
  private List<EditableMarks.Country> countries;
  private String pasted;
  private String read = "";
  private List<PastedLine> lines = List.of();
  private final OrderFields order = new OrderFields(Order.AS_INVITED);

  @PostConstruct
  void begin() {
    version = Ids.of(versionId);
    Summit summit = summits.current();
    languages = summit.languages();
    zone = summit.zone();
    scheduledAt =
        new EditableMoment(summit.firstDay().atTime(15, 0).atZone(zone).toInstant(), zone);
    name = new EditableText(LocalizedText.EMPTY, languages);
    place = new EditableText(summit.venue(), languages);
    witness = new EditableText(LocalizedText.EMPTY, languages);
    consent = new EditableText(usualConsent(), languages);
    groups = new EditableGroups(languages);
    countries = EditableMarks.countries(site.getLanguage().locale());
    signatories = new ArrayList<>();
    delegations.heads().forEach(head -> signatories.add(EditableSignatory.of(head, languages)));
  }

  private LocalizedText usualConsent() {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : languages) {
      Locale locale = language.locale();
      ResourceBundle words = ResourceBundle.getBundle("city.accord.web.messages", locale);
      text = text.with(language, words.getString("ceremony.usual-consent"));
    }
    return text;
  }

  /** Adds an empty row for a signatory whom no delegation has registered. */
  public void addByHand() {
    signatories.add(EditableSignatory.byHand(languages));
  }

  /** Adds a group of signatories that has no name yet. */
  public void addGroup() {
    groups.add();
  }

  /** Moves a group before the one above it, with everyone in it. */
  public void raiseGroup(int index) {
    groups.raise(index, signatories);
  }

  /** Removes a group; those in it stand in none. */
  public void removeGroup(int index) {
    groups.remove(index, signatories);
  }

  public EditableGroups getGroups() {
    return groups;
  }

  /** Shows what is understood of a pasted list, line by line, before anything is taken. */
  public void readPasted() {
    read = pasted == null ? "" : pasted;
    lines = columns().read(read, signatories);
  }

  /**
   * Adds a row for each line that is chosen, filled in. The list stays where it is until nothing of
   * it is left to take; where it was edited since it was read, it is read again first.
   */
  public void addPasted() {
    if (!read.equals(pasted == null ? "" : pasted)) {
      readPasted();
      return;
    }
    for (PastedLine line : lines) {
      if (!line.isChosen()) continue;
      EditableSignatory signatory = line.getSignatory();
      if (!line.getGroup().isEmpty()) signatory.setGroup(groups.numbered(line.getGroup()));
      signatories.add(signatory);
    }
    readPasted();
    if (lines.stream().noneMatch(PastedLine::isLeft)) {
      pasted = null;
      readPasted();
    }
  }

  /** The lines of the pasted list; empty while none has been read. */
  public List<PastedLine> getLines() {
    return lines;
  }

  /** How many lines of the pasted list cannot be taken, or only if wanted. */
  public long getDoubtful() {
    return lines.stream().filter(line -> !line.getProblems().isEmpty()).count();
  }

  /** In which languages the columns of a pasted list are, one after the other. */
  public String getColumns() {
    return columns().order().stream().map(Language::ownName).collect(Collectors.joining(", "));
  }

  private PastedSignatories columns() {
    return new PastedSignatories(
        site.getLanguage(), languages, text -> drawable.problem(text).isEmpty());
  }

  /** Moves a signatory by one place; from then on the order is one made by hand. */
  public void move(EditableSignatory signatory, int by) {
    int at = signatories.indexOf(signatory);
    int to = at + by;
    if (to < 0 || to >= signatories.size()) return;
    Collections.swap(signatories, at, to);
    order.moveByHand();
  }

  /** Puts the list into the order chosen. */
  public void arrange() {
    Ranking ranking = orders.ranking();
    List<EditableSignatory> sorted =
        order.toOrder().sort(signatories, signatory -> signatory.rank(ranking));
    signatories = new ArrayList<>(sorted);
  }

  public void prepare() {
    Instant when = scheduledAt.toInstant();
    groups.requireMembers(chosen());
    long id =
        ceremonies.prepare(
            new PrepareCeremony(
                version,
                name.toText(),
                when,
                place.toText(),
                consent.toText(),
                witness.toText(),
                shownMarks,
                originals,
                chosen().stream().map(this::signatory).toList(),
                order.toOrder()));
    site.goTo("/desk/ceremonies/" + id);
  }

  private List<EditableSignatory> chosen() {
    return signatories.stream().filter(EditableSignatory::isChosen).toList();
  }

  private Signatory signatory(EditableSignatory row) {
    return row.toSignatory(signatories.indexOf(row) + 1, groups.getNames());
  }

  public FrozenVersion getFrozen() {
    return declarations.frozen().stream()
        .filter(frozen -> frozen.id() == version)
        .findFirst()
        .orElseThrow(() -> new NotThere(version));
  }

  /** The countries that have a flag. */
  public List<EditableMarks.Country> getCountries() {
    return countries;
  }

  public OrderFields getOrder() {
    return order;
  }

  public List<EditableSignatory> getSignatories() {
    return signatories;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }

  public ShownMarks getShownMarks() {
    return shownMarks;
  }

  public void setShownMarks(ShownMarks shownMarks) {
    this.shownMarks = shownMarks;
  }

  public ShownMarks[] getMarks() {
    return ShownMarks.values();
  }

  public Originals getOriginals() {
    return originals;
  }

  public void setOriginals(Originals originals) {
    this.originals = originals;
  }

  public Originals[] getAllOriginals() {
    return Originals.values();
  }

  public EditableMoment getScheduledAt() {
    return scheduledAt;
  }

  public EditableText getName() {
    return name;
  }

  public EditableText getPlace() {
    return place;
  }

  public EditableText getWitness() {
    return witness;
  }

  public EditableText getConsent() {
    return consent;
  }
}

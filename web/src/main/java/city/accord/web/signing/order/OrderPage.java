package city.accord.web.signing.order;

import city.accord.NotThere;
import city.accord.emblem.ShownMarks;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.Grouping;
import city.accord.signing.ceremony.Orders;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.order.Originals;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The order of a ceremony's slots, until the first tablet has its own. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Ceremonies ceremonies;
  @Inject private Orders orders;
  @Inject private Summits summits;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private long ceremony;
  private OrderFields fields;
  private ShownMarks shownMarks;
  private Originals originals;
  private OrderRows rows;
  private EditableGroups groups;
  private Long moved;
  private Integer place;

  @PostConstruct
  void look() {
    ceremony = Ids.of(id);
    CeremonyDetails details = getCeremony();
    fields = new OrderFields(details.order());
    shownMarks = details.shownMarks();
    originals = details.originals();
    groups = new EditableGroups(summits.current().languages());
    rows = new OrderRows(details.slots().stream().map(this::row).toList());
  }

  private OrderRow row(SlotRow slot) {
    LocalizedText group = slot.signatory().groupName();
    return new OrderRow(slot.id(), group.isEmpty() ? 0 : groups.numbered(group));
  }

  /** Puts the slots in the order chosen, or in the one made by hand, one group after the other. */
  public void arrange() {
    rows.standByGroup();
    Map<Long, Integer> members =
        rows.all().stream().collect(Collectors.toMap(OrderRow::getSlot, OrderRow::getGroup));
    orders.arrange(
        ceremony,
        rows.all().stream().map(OrderRow::getSlot).toList(),
        new Grouping(groups.toTexts(), members),
        fields.toOrder());
    site.goTo("/desk/ceremonies/" + ceremony + "/order", "order.saved");
  }

  /** Adds a group of signatories that has no name yet. */
  public void addGroup() {
    rows.standByGroup();
    groups.add();
  }

  /** Moves a group before the one above it, with everyone in it. */
  public void raiseGroup(int index) {
    groups.raise(index, rows.all());
    rows.standByGroup();
  }

  /** Removes a group; those in it stand in none. */
  public void removeGroup(int index) {
    groups.remove(index, rows.all());
    rows.standByGroup();
  }

  /** Shows other pictures beside the names, until the pens open. */
  public void showMarks() {
    ceremonies.showMarks(ceremony, shownMarks);
    site.goTo("/desk/ceremonies/" + ceremony + "/order", "marks.beside-saved");
  }

  /** Chooses in how many documents it is sealed, until the pens open. */
  public void sealIn() {
    ceremonies.sealIn(ceremony, originals);
    site.goTo("/desk/ceremonies/" + ceremony + "/order", "ceremony.originals-saved");
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

  /**
   * Moves a row by one place, or into the group that stands next; from then on the order is one
   * made by hand.
   */
  public void move(OrderRow row, int by) {
    if (rows.move(row, by)) fields.moveByHand();
  }

  /** Moves a row to any place in one step, as it was dragged or its number typed. */
  public void put() {
    if (moved != null && place != null && rows.put(moved, place)) fields.moveByHand();
  }

  /** As it is now; read once for all of its rows. */
  public CeremonyDetails getCeremony() {
    return (CeremonyDetails)
        Faces.getContext()
            .getAttributes()
            .computeIfAbsent(OrderPage.class, page -> ceremonies.details(ceremony));
  }

  /** How many places there are. */
  public int getCount() {
    return rows.all().size();
  }

  /** Whether it may still change. */
  public boolean isOpen() {
    CeremonyDetails details = getCeremony();
    return !details.state().hasOpened() && details.slots().stream().noneMatch(SlotRow::paired);
  }

  /** The name of the group that begins with a row; "" for all other rows. */
  public LocalizedText heading(int index) {
    int group = getRows().get(index).getGroup();
    boolean begins = group > 0 && (index == 0 || getRows().get(index - 1).getGroup() != group);
    return begins ? groups.getNames().get(group - 1).toText() : LocalizedText.EMPTY;
  }

  /** Who signs in the slot of a row. */
  public Signatory signatory(OrderRow row) {
    return getCeremony().slots().stream()
        .filter(slot -> slot.id() == row.getSlot())
        .findFirst()
        .orElseThrow(() -> new NotThere(row.getSlot()))
        .signatory();
  }

  /** The slots as they would stand. */
  public List<OrderRow> getRows() {
    return rows.all();
  }

  public EditableGroups getGroups() {
    return groups;
  }

  public Long getMoved() {
    return null;
  }

  public void setMoved(Long moved) {
    this.moved = moved;
  }

  public Integer getPlace() {
    return null;
  }

  /** The place that a slot is moved to, from 1. */
  public void setPlace(Integer place) {
    this.place = place;
  }

  /** Whether the pictures beside the names may still change. */
  public boolean isUnopened() {
    return !getCeremony().state().hasOpened();
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

  public OrderFields getFields() {
    return fields;
  }
}

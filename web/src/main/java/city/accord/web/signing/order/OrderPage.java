package city.accord.web.signing.order;

import city.accord.emblem.ShownMarks;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.Orders;
import city.accord.signing.ceremony.SlotRow;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;

/** The order of a ceremony's slots, until the first tablet has its own. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Ceremonies ceremonies;
  @Inject private Orders orders;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private long ceremony;
  private OrderFields fields;
  private ShownMarks shownMarks;
  private List<Long> slots;
  private Long moved;
  private Integer place;

  @PostConstruct
  void look() {
    ceremony = Ids.of(id);
    CeremonyDetails details = getCeremony();
    fields = new OrderFields(details.order());
    shownMarks = details.shownMarks();
    slots = new ArrayList<>(details.slots().stream().map(SlotRow::id).toList());
  }

  /** Puts the slots in the order chosen, or in the one made by hand. */
  public void arrange() {
    if (fields.isByHand()) orders.arrange(ceremony, slots, fields.toOrder());
    else orders.arrange(ceremony, fields.toOrder());
    site.goTo("/desk/ceremonies/" + ceremony + "/order", "order.saved");
  }

  /** Shows other pictures beside the names, until the pens open. */
  public void showMarks() {
    ceremonies.showMarks(ceremony, shownMarks);
    site.goTo("/desk/ceremonies/" + ceremony + "/order", "marks.beside-saved");
  }

  /** Moves a slot by one place; from then on the order is one made by hand. */
  public void move(long slot, int by) {
    int at = slots.indexOf(slot);
    int to = at + by;
    if (to < 0 || to >= slots.size()) return;
    Collections.swap(slots, at, to);
    fields.moveByHand();
  }

  /** Moves a slot to any place in one step, as it was dragged or its number typed. */
  public void put() {
    if (moved == null || place == null || !slots.remove(moved)) return;
    slots.add(Math.max(0, Math.min(slots.size(), place - 1)), moved);
    fields.moveByHand();
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
    return slots.size();
  }

  /** Whether it may still change. */
  public boolean isOpen() {
    CeremonyDetails details = getCeremony();
    return !details.state().hasOpened() && details.slots().stream().noneMatch(SlotRow::paired);
  }

  /** The name of the group that begins with a row; "" for all other rows. */
  public LocalizedText heading(int index) {
    List<SlotRow> rows = getRows();
    LocalizedText group = rows.get(index).signatory().groupName();
    boolean begins = index == 0 || !rows.get(index - 1).signatory().groupName().equals(group);
    return begins ? group : LocalizedText.EMPTY;
  }

  /** The slots as they would stand. */
  public List<SlotRow> getRows() {
    List<SlotRow> rows = new ArrayList<>(getCeremony().slots());
    rows.sort((one, other) -> slots.indexOf(one.id()) - slots.indexOf(other.id()));
    return rows;
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

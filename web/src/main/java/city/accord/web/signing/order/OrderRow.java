package city.accord.web.signing.order;

import java.io.Serializable;

/** A slot in the order of a ceremony while that is changed. */
public class OrderRow implements EditableGroups.Member, Serializable {

  private static final long serialVersionUID = 1;

  private final long slot;
  private int group;

  OrderRow(long slot, int group) {
    this.slot = slot;
    this.group = group;
  }

  public long getSlot() {
    return slot;
  }

  @Override
  public int getGroup() {
    return group;
  }

  @Override
  public void setGroup(int group) {
    this.group = group;
  }
}

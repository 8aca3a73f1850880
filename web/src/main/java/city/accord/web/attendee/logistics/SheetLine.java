package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.CarNeed;
import city.accord.attendee.logistics.SheetRow;

/**
 * A person on the sheet in the page's own words. A busy day has hundreds: each is put into words
 * once here, since an expression that calls a method costs a page more than one that reads this.
 */
public final class SheetLine {

  private final SheetRow row;
  private final SheetWords words;
  private final boolean ticked;

  SheetLine(SheetRow row, SheetWords words, boolean ticked) {
    this.row = row;
    this.words = words;
    this.ticked = ticked;
  }

  public long getId() {
    return row.id();
  }

  /** Where the person's own page is. */
  public String getAddress() {
    return words.address(row.id());
  }

  /** Whether a car can be assigned to the person, by whoever reads it. */
  public boolean isTickable() {
    return row.need() == CarNeed.PICK_UP && words.isChanging();
  }

  public boolean isTicked() {
    return ticked;
  }

  /** What the box is called that chooses the person. */
  public String getTick() {
    return words.tick(row.name());
  }

  public String getTime() {
    return words.time(row.journey().at());
  }

  public String getIso() {
    return words.iso(row.journey().at());
  }

  public String getNumber() {
    return row.journey().number();
  }

  public String getPlace() {
    return row.journey().place();
  }

  public String getTerminal() {
    return row.journey().terminal();
  }

  public String getLatin() {
    return row.name().latin();
  }

  public String getNativeName() {
    return row.name().nativeName();
  }

  public String getTitle() {
    return words.say(row.name().title());
  }

  public boolean isHonoured() {
    return row.honoured();
  }

  /** Into which language somebody interprets for the person; null where nobody has to. */
  public String getInterpreted() {
    return row.language() == null ? null : words.interpreted(row.language());
  }

  public String getAffiliation() {
    return words.say(row.affiliation().name());
  }

  public boolean isWithoutCar() {
    return row.without();
  }

  /** Which car, or which need; null where nothing is known or a car is still to be assigned. */
  public String getCar() {
    if (row.without() || row.need() == null) return null;
    return words.car(row);
  }

  public String getHotel() {
    return row.hotel();
  }
}

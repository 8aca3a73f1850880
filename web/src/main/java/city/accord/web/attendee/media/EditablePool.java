package city.accord.web.attendee.media;

import city.accord.attendee.media.DescribePool;
import city.accord.attendee.media.Medium;
import city.accord.attendee.media.PoolRow;
import city.accord.summit.Hue;
import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a pool is for, while a form holds it. */
public class EditablePool implements Serializable {

  private static final long serialVersionUID = 1;

  private final int version;
  private String occasion;
  private final EditableText title;
  private final EditableText point;
  private final EditableMoment musters;
  private final EditableMoment ends;
  private final List<Places> places = new ArrayList<>();
  private Hue hue;

  /**
   * @param row the pool as it is, or null for a new one
   */
  EditablePool(PoolRow row, Summit summit) {
    version = row == null ? 0 : row.version();
    occasion = row == null ? null : row.occasionKey();
    title = new EditableText(row == null ? LocalizedText.EMPTY : row.title(), summit.languages());
    point =
        new EditableText(row == null ? LocalizedText.EMPTY : row.musterPoint(), summit.languages());
    musters = new EditableMoment(row == null ? null : row.mustersAt(), summit.zone());
    ends = new EditableMoment(row == null ? null : row.endsAt(), summit.zone());
    for (Medium medium : Medium.values())
      places.add(new Places(medium, row == null ? 0 : row.places().get(medium)));
    hue = row == null ? Hue.ROSE : row.hue();
  }

  /** How many of a kind of medium the pool takes. */
  public static class Places implements Serializable {

    private static final long serialVersionUID = 1;

    private final Medium medium;
    private Integer number;

    Places(Medium medium, int number) {
      this.medium = medium;
      this.number = number;
    }

    public Medium getMedium() {
      return medium;
    }

    /** As the field is called that holds it. */
    public String getField() {
      return "places-" + medium.name().toLowerCase(Locale.ROOT);
    }

    public Integer getNumber() {
      return number;
    }

    public void setNumber(Integer number) {
      this.number = number;
    }
  }

  DescribePool toCommand() {
    Map<Medium, Integer> numbers = new EnumMap<>(Medium.class);
    for (Places one : places) numbers.put(one.medium, one.number == null ? 0 : one.number);
    return new DescribePool(
        version,
        occasion,
        title.toText(),
        point.toText(),
        musters.toInstant(),
        ends.toInstant(),
        numbers,
        hue);
  }

  public String getOccasion() {
    return occasion;
  }

  public void setOccasion(String occasion) {
    this.occasion = occasion;
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getPoint() {
    return point;
  }

  public EditableMoment getMusters() {
    return musters;
  }

  public EditableMoment getEnds() {
    return ends;
  }

  public List<Places> getPlaces() {
    return places;
  }

  public Hue getHue() {
    return hue;
  }

  public void setHue(Hue hue) {
    this.hue = hue;
  }

  public Hue[] getHues() {
    return Hue.values();
  }
}

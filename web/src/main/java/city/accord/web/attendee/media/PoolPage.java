package city.accord.web.attendee.media;

import city.accord.attendee.media.Medium;
import city.accord.attendee.media.Occasion;
import city.accord.attendee.media.PoolLetterRow;
import city.accord.attendee.media.PoolPlaceRow;
import city.accord.attendee.media.PoolPlaces;
import city.accord.attendee.media.PoolRow;
import city.accord.attendee.media.Pools;
import city.accord.attendee.media.PressRow;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One pool: what for, who is in it, who waits, and what they have yet to be told; or a new one. */
@Named
@ViewScoped
public class PoolPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Pools pools;
  @Inject private PoolPlaces places;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PoolRow row;
  private EditablePool pool;
  private List<Occasion> occasions;
  private List<PoolPlaceRow> people = List.of();
  private List<PressRow> others = List.of();
  private List<PoolLetterRow> letters = List.of();
  private Long person;
  private Medium medium;
  private boolean twice;

  @PostConstruct
  void open() {
    occasions = pools.occasions();
    if (id != null) {
      row = pools.row(Ids.of(id));
      people = places.of(row.id());
      others = places.others(row.id());
      if (site.may("press")) letters = places.letters(row.id());
    }
    pool = new EditablePool(row, current.require());
  }

  public void save() {
    if (row == null) {
      site.goTo("/desk/pools/" + pools.create(pool.toCommand()), "pool.made");
    } else {
      pools.describe(row.id(), pool.toCommand());
      done("pool.saved");
    }
  }

  public void remove() {
    pools.remove(row.id());
    site.goTo("/desk/pools", "pool.removed");
  }

  public void add() {
    add(false);
  }

  public void addWaiting() {
    add(true);
  }

  private void add(boolean waits) {
    LocalizedText clash = places.add(row.id(), person, medium, waits, twice);
    if (clash != null) done("pool.added-clash", site.say(clash));
    else done(waits ? "pool.added-waiting" : "pool.added");
  }

  public void admit(PoolPlaceRow one) {
    places.admit(row.id(), one.attendee());
    done("pool.admitted", one.name().in(site.getLanguage()));
  }

  public void moveUp(PoolPlaceRow one) {
    places.moveUp(row.id(), one.attendee());
    done("pool.moved", one.name().in(site.getLanguage()));
  }

  public void takeOut(PoolPlaceRow one) {
    places.takeOut(row.id(), one.attendee());
    done("pool.taken-out", one.name().in(site.getLanguage()));
  }

  public void tell() {
    int sent = places.tell(row.id(), row.version());
    done("pool.told", sent);
  }

  public void toldOtherwise(PoolLetterRow one) {
    places.toldOtherwise(row.id(), one.attendee());
    done("pool.told-otherwise", one.name().in(site.getLanguage()));
  }

  private void done(String key, Object... arguments) {
    site.goTo("/desk/pools/" + row.id(), key, arguments);
  }

  /** The pool as it is, or null for a new one. */
  public PoolRow getRow() {
    return row;
  }

  public EditablePool getPool() {
    return pool;
  }

  public List<Occasion> getOccasions() {
    return occasions;
  }

  public List<PoolPlaceRow> getPeople() {
    return people;
  }

  public List<PressRow> getOthers() {
    return others;
  }

  public List<PoolLetterRow> getLetters() {
    return letters;
  }

  /** Whether there is anybody who can be written to. */
  public boolean isWritable() {
    return letters.stream().anyMatch(letter -> letter.email() != null);
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  /** Whether another of the same outlet may go. */
  public boolean isTwice() {
    return twice;
  }

  public void setTwice(boolean twice) {
    this.twice = twice;
  }
}

package city.accord.web.attendee.registration;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.registration.Forms;
import city.accord.attendee.registration.OpenFormSettings;
import city.accord.attendee.registration.WaitingList;
import city.accord.attendee.registration.WaitingRow;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who waits for a place in a category, to whom one is offered, and what came of earlier offers. */
@Named
@ViewScoped
public class WaitingListPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private WaitingList list;
  @Inject private Forms forms;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private String category;
  private LocalizedText name;
  private OpenFormSettings settings;
  private List<WaitingRow> rows;
  private Long moved;
  private Integer number;
  private String reason;
  private Long takenBack;
  private String takenBackFor;

  @PostConstruct
  void show() {
    category = slug;
    name = forms.name(category);
    settings = forms.settings(category);
    rows = list.rows(category);
  }

  public void move() {
    list.move(moved, number, reason);
    site.goTo(getAddress(), "waiting.moved");
  }

  public void offer(WaitingRow row) {
    list.offer(row.attendee());
    site.goTo(getAddress(), "waiting.offered", row.name().in(site.getLanguage()));
  }

  public void takeBack() {
    list.takeBack(takenBack, takenBackFor);
    site.goTo(getAddress(), "waiting.taken-back");
  }

  public void putBack(WaitingRow row) {
    list.putBack(row.attendee());
    site.goTo(getAddress(), "waiting.put-again", row.name().in(site.getLanguage()));
  }

  public void remove(WaitingRow row) {
    list.remove(row.attendee());
    site.goTo(getAddress(), "waiting.removed", row.name().in(site.getLanguage()));
  }

  public String getAddress() {
    return "/desk/categories/" + category + "/waiting";
  }

  /** The page of the form to which people wait. */
  public String getForm() {
    return "/desk/categories/" + category + "/form";
  }

  public LocalizedText getName() {
    return name;
  }

  /** How many hours an offer stands; null where nobody waits. */
  public Integer getHours() {
    return settings.waitingHours();
  }

  /** Those to whom a place is offered, in the order of the list. */
  public List<WaitingRow> getOffers() {
    return rows.stream()
        .filter(row -> row.outcome() == null && row.status() == AttendeeStatus.OFFERED)
        .toList();
  }

  /** Those who wait, in their order. */
  public List<WaitingRow> getWaiting() {
    return rows.stream().filter(row -> row.number() > 0).toList();
  }

  /** Those of whom something has come. */
  public List<WaitingRow> getEnded() {
    return rows.stream().filter(row -> row.outcome() != null).toList();
  }

  public Long getMoved() {
    return moved;
  }

  public void setMoved(Long moved) {
    this.moved = moved;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getTakenBack() {
    return takenBack;
  }

  public void setTakenBack(Long takenBack) {
    this.takenBack = takenBack;
  }

  public String getTakenBackFor() {
    return takenBackFor;
  }

  public void setTakenBackFor(String takenBackFor) {
    this.takenBackFor = takenBackFor;
  }
}

package city.accord.web.signing.preparation;

import city.accord.delegation.DelegationStatus;
import city.accord.delegation.HeadOfDelegation;
import city.accord.emblem.Marks;
import city.accord.signing.ceremony.Ranking;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.Signatory.SignatoryWithoutName;
import city.accord.signing.order.Ranked;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.signing.order.EditableGroups;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A signatory while a ceremony is prepared: taken from a delegation, or typed by hand. */
public class EditableSignatory implements EditableGroups.Member, Serializable {

  private static final long serialVersionUID = 1;

  private final Long attendeeId;
  private final String emblem;
  private Marks marks = Marks.NONE;
  private final EditableText name;
  private final EditableText title;
  private final EditableText place;
  private Long delegationId;
  private DelegationStatus status;
  private boolean chosen;
  private boolean remote;
  private int group;
  private String countryCode;

  private EditableSignatory(
      Long attendeeId, String emblem, EditableText name, EditableText title, EditableText place) {
    this.attendeeId = attendeeId;
    this.emblem = emblem;
    this.name = name;
    this.title = title;
    this.place = place;
  }

  static EditableSignatory of(HeadOfDelegation head, List<Language> languages) {
    Signatory signatory = Signatory.of(head, languages, false);
    EditableSignatory editable =
        new EditableSignatory(
            signatory.attendeeId(),
            signatory.emblem(),
            new EditableText(signatory.name(), languages),
            new EditableText(signatory.title(), languages),
            new EditableText(signatory.place(), languages));
    editable.delegationId = head.delegationId();
    editable.marks = signatory.marks();
    editable.status = head.status();
    editable.chosen = head.signs() && head.registered();
    return editable;
  }

  static EditableSignatory byHand(List<Language> languages) {
    return byHand(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, languages);
  }

  static EditableSignatory byHand(
      LocalizedText place, LocalizedText name, LocalizedText title, List<Language> languages) {
    EditableSignatory editable =
        new EditableSignatory(
            null,
            null,
            new EditableText(name, languages),
            new EditableText(title, languages),
            new EditableText(place, languages));
    editable.chosen = true;
    return editable;
  }

  /** How they are ranked, as far as they are filled in. */
  Ranked rank(Ranking ranking) {
    return ranking.of(attendeeId, name.toText(), place.toText());
  }

  /**
   * @param number the row's place in the form, from 1
   * @param groups the names of the ceremony's groups, in their order
   * @throws Signatory.SignatoryWithoutName if the row has no name or no place
   * @throws Signatory.GroupWithoutName if they stand in a group that has no name
   */
  Signatory toSignatory(int number, List<EditableText> groups) {
    if (place.toText().isEmpty()) throw new SignatoryWithoutName("place-of-" + number);
    if (name.toText().isEmpty()) throw new SignatoryWithoutName("name-of-" + number);
    Signatory signatory = toSignatory();
    return group == 0 ? signatory : signatory.inGroup(group, groups.get(group - 1).toText());
  }

  private Signatory toSignatory() {
    return new Signatory(attendeeId, name.toText(), title.toText(), place.toText(), emblem, remote)
        .headOf(delegationId)
        .withMarks(isRegistered() ? marks : Marks.ofCountry(countryCode));
  }

  /** Whether the names come from the delegation's registration and are not typed here. */
  public boolean isRegistered() {
    return attendeeId != null;
  }

  /** How far their delegation is; null for one typed by hand. */
  public DelegationStatus getStatus() {
    return status;
  }

  public EditableText getName() {
    return name;
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getPlace() {
    return place;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  /** The country whose flag stands beside who is typed by hand; null or empty without one. */
  public String getCountryCode() {
    return countryCode;
  }

  public void setCountryCode(String countryCode) {
    this.countryCode = countryCode;
  }

  @Override
  public int getGroup() {
    return group;
  }

  @Override
  public void setGroup(int group) {
    this.group = group;
  }

  public boolean isRemote() {
    return remote;
  }

  public void setRemote(boolean remote) {
    this.remote = remote;
  }
}

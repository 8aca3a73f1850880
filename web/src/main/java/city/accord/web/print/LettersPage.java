package city.accord.web.print;

import city.accord.print.LetterField;
import city.accord.print.LetterheadRow;
import city.accord.print.PaperLetter;
import city.accord.print.PaperLetters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters on paper: what stands on them, and those to the people that the address names. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/print/letters";

  @Inject private PaperLetters letters;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.people}")
  private String people;

  private List<Long> chosen;
  private int version;
  private EditableText address;
  private EditableText place;
  private EditableText signer;
  private EditableText signerTitle;
  private EditableText invitation;
  private EditableText visa;
  private boolean invitationReleased;
  private boolean visaReleased;

  @PostConstruct
  void open() {
    chosen = ids(people);
    LetterheadRow head = letters.head();
    List<Language> languages = current.require().languages();
    version = head.version();
    address = new EditableText(head.addressLines(), languages);
    place = new EditableText(head.place(), languages);
    signer = new EditableText(head.signer(), languages);
    signerTitle = new EditableText(head.signerTitle(), languages);
    invitation = new EditableText(head.texts().get(PaperLetter.INVITATION), languages);
    visa = new EditableText(head.texts().get(PaperLetter.VISA), languages);
    invitationReleased = head.released().contains(PaperLetter.INVITATION);
    visaReleased = head.released().contains(PaperLetter.VISA);
  }

  private static List<Long> ids(String list) {
    if (list == null || list.isBlank()) return List.of();
    return Arrays.stream(list.split(",")).map(Ids::of).toList();
  }

  public void save() {
    Map<PaperLetter, LocalizedText> texts = new EnumMap<>(PaperLetter.class);
    texts.put(PaperLetter.INVITATION, invitation.toText());
    texts.put(PaperLetter.VISA, visa.toText());
    Set<PaperLetter> released = EnumSet.noneOf(PaperLetter.class);
    if (invitationReleased) released.add(PaperLetter.INVITATION);
    if (visaReleased) released.add(PaperLetter.VISA);
    letters.save(
        new LetterheadRow(
            version,
            address.toText(),
            place.toText(),
            signer.toText(),
            signerTitle.toText(),
            texts,
            released));
    site.goTo(ADDRESS + (chosen.isEmpty() ? "" : "?" + getQuery()), "letters.saved");
  }

  /** How many people the letters are for; 0 where nobody is chosen. */
  public int getCount() {
    return chosen.size();
  }

  /** Names the people in addresses. */
  public String getQuery() {
    return "people=" + String.join(",", chosen.stream().map(String::valueOf).toList());
  }

  public PaperLetter[] getKinds() {
    return PaperLetter.values();
  }

  public List<Language> getLanguages() {
    return current.require().languages();
  }

  /** The placeholders that a text may have, as they are typed. */
  public String getFields() {
    return String.join(" ", LetterField.allTyped());
  }

  public EditableText getAddress() {
    return address;
  }

  public EditableText getPlace() {
    return place;
  }

  public EditableText getSigner() {
    return signer;
  }

  public EditableText getSignerTitle() {
    return signerTitle;
  }

  public EditableText getInvitation() {
    return invitation;
  }

  public EditableText getVisa() {
    return visa;
  }

  public boolean isInvitationReleased() {
    return invitationReleased;
  }

  public void setInvitationReleased(boolean invitationReleased) {
    this.invitationReleased = invitationReleased;
  }

  public boolean isVisaReleased() {
    return visaReleased;
  }

  public void setVisaReleased(boolean visaReleased) {
    this.visaReleased = visaReleased;
  }
}

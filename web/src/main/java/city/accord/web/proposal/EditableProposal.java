package city.accord.web.proposal;

import city.accord.proposal.ProposalRow;
import city.accord.proposal.ProposeSession;
import city.accord.proposal.ProposedKind;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A proposal while a form holds it. */
public class EditableProposal {

  private static final int USUAL_LENGTH = 30;

  private ProposedKind kind = ProposedKind.TALK;
  private final EditableText title;
  private final EditableText summary;
  private int minutes = USUAL_LENGTH;
  private String wishes;
  private List<Long> people = new ArrayList<>();

  EditableProposal(List<Language> languages) {
    title = new EditableText(LocalizedText.EMPTY, languages);
    summary = new EditableText(LocalizedText.EMPTY, languages);
  }

  EditableProposal(ProposalRow known, List<Language> languages) {
    kind = known.kind();
    title = new EditableText(known.title(), languages);
    summary = new EditableText(known.summary(), languages);
    minutes = known.minutes();
    wishes = known.wishes();
    people.addAll(known.people());
  }

  ProposeSession toCommand() {
    return new ProposeSession(
        kind, title.toText(), summary.toText(), minutes, wishes, new LinkedHashSet<>(people));
  }

  public ProposedKind getKind() {
    return kind;
  }

  public void setKind(ProposedKind kind) {
    this.kind = kind;
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getSummary() {
    return summary;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public String getWishes() {
    return wishes;
  }

  public void setWishes(String wishes) {
    this.wishes = wishes;
  }

  public List<Long> getPeople() {
    return people;
  }

  public void setPeople(List<Long> people) {
    this.people = people;
  }
}

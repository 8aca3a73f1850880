package city.accord.web.signing.console;

import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.DescribeCue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.util.List;

/** A cue while a form holds it, new or known. */
public class CueForm {

  private static final int USUAL_SECONDS = 120;

  private final EditableText title;
  private final EditableText owner;
  private final EditableText notes;
  private int minutes;
  private int seconds;
  private CueAction action;

  CueForm(CueRow known, List<Language> languages) {
    title = new EditableText(known == null ? LocalizedText.EMPTY : known.title(), languages);
    owner = new EditableText(known == null ? LocalizedText.EMPTY : known.owner(), languages);
    notes = new EditableText(known == null ? LocalizedText.EMPTY : known.notes(), languages);
    int length = known == null ? USUAL_SECONDS : known.seconds();
    minutes = length / 60;
    seconds = length % 60;
    action = known == null ? null : known.action();
  }

  DescribeCue toCue() {
    return new DescribeCue(
        title.toText(), owner.toText(), notes.toText(), minutes * 60 + seconds, action);
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getOwner() {
    return owner;
  }

  public EditableText getNotes() {
    return notes;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public int getSeconds() {
    return seconds;
  }

  public void setSeconds(int seconds) {
    this.seconds = seconds;
  }

  public CueAction getAction() {
    return action;
  }

  public void setAction(CueAction action) {
    this.action = action;
  }
}

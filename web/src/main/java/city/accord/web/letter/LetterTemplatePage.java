package city.accord.web.letter;

import city.accord.letter.LetterTemplate;
import city.accord.letter.LetterTemplates;
import city.accord.letter.LetterText;
import city.accord.letter.Placeholder;
import city.accord.letter.TemplateRow;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** How one kind of letter is worded, with an example of what its readers get. */
@Named
@ViewScoped
public class LetterTemplatePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private LetterTemplates templates;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private TemplateRow row;
  private EditableText subject;
  private EditableText body;
  private LetterText example;
  private String sentTo;

  @PostConstruct
  void show() {
    row = templates.of(slug);
    List<Language> languages = current.require().languages();
    subject = new EditableText(row.template().subject(), languages);
    body = new EditableText(row.template().body(), languages);
    example = templates.example(row.kind().code(), row.template(), site.language());
  }

  public void save() {
    templates.save(row.kind().code(), row.version(), toTemplate());
    site.goTo(getAddress(), "letter.saved");
  }

  /** Shows what stands in the fields as a letter; nothing is saved. */
  public void preview() {
    sentTo = null;
    example = templates.example(row.kind().code(), toTemplate(), site.language());
  }

  /** Sends what stands in the fields to the officer's own address; nothing is saved. */
  public void sendExample() {
    preview();
    sentTo = templates.sendExample(row.kind().code(), toTemplate(), site.language());
  }

  public void reset() {
    templates.reset(row.kind().code());
    site.goTo(getAddress(), "letter.template-reset");
  }

  private LetterTemplate toTemplate() {
    return new LetterTemplate(subject.toText(), body.toText());
  }

  public String getAddress() {
    return "/desk/mails/templates/" + row.kind().code();
  }

  public TemplateRow getRow() {
    return row;
  }

  public Set<Placeholder> getPlaceholders() {
    return row.kind().placeholders();
  }

  public EditableText getSubject() {
    return subject;
  }

  public EditableText getBody() {
    return body;
  }

  /** Where the example has just gone; null where none has. */
  public String getSentTo() {
    return sentTo;
  }

  public LetterText getExample() {
    return example;
  }
}

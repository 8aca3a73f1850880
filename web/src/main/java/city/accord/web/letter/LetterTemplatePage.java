package city.accord.web.letter;

import city.accord.letter.LetterPreview;
import city.accord.letter.LetterTemplate;
import city.accord.letter.LetterTemplates;
import city.accord.letter.Placeholder;
import city.accord.letter.ReaderChoice;
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

  /** So many readers are offered to choose from. */
  private static final int MOST = 20;

  @Inject private LetterTemplates templates;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private TemplateRow row;
  private boolean forReaders;
  private EditableText subject;
  private EditableText body;
  private LetterPreview example;
  private String reader;
  private Long chosen;
  private List<ReaderChoice> choices = List.of();
  private String sentTo;

  @PostConstruct
  void show() {
    row = templates.of(slug);
    forReaders = templates.hasReaders(row.kind().code());
    List<Language> languages = current.require().languages();
    subject = new EditableText(row.template().subject(), languages);
    body = new EditableText(row.template().body(), languages);
    example = invented(row.template());
  }

  public void save() {
    templates.save(row.kind().code(), row.version(), toTemplate());
    site.goTo(getAddress(), "letter.saved");
  }

  /** Shows what stands in the fields as a letter; nothing is saved. */
  public void preview() {
    sentTo = null;
    LetterTemplate template = toTemplate();
    if (reader == null || reader.isBlank()) {
      choices = List.of();
      chosen = null;
      example = invented(template);
      return;
    }
    choices = templates.readers(row.kind().code(), reader, MOST + 1);
    if (choices.stream().noneMatch(one -> Long.valueOf(one.key()).equals(chosen)))
      chosen = choices.get(0).key();
    example = templates.preview(row.kind().code(), template, chosen);
  }

  private LetterPreview invented(LetterTemplate template) {
    return new LetterPreview(
        templates.example(row.kind().code(), template, site.language()), null, List.of());
  }

  /** Sends what stands in the fields to the officer's own address; nothing is saved. */
  public void sendExample() {
    preview();
    String code = row.kind().code();
    sentTo =
        chosen == null
            ? templates.sendExample(code, toTemplate(), site.language())
            : templates.sendPreview(code, toTemplate(), chosen);
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

  public LetterPreview getExample() {
    return example;
  }

  /** What goes with the letter, by name. */
  public String getFiles() {
    return String.join(", ", example.files());
  }

  /** Whether the letter can be seen as one of its readers would get it. */
  public boolean isForReaders() {
    return forReaders;
  }

  /** Those whom what was typed finds, of whom one is chosen. */
  public List<ReaderChoice> getChoices() {
    return choices.size() > MOST ? choices.subList(0, MOST) : choices;
  }

  /** Whether there are more than can be chosen from. */
  public boolean isMore() {
    return choices.size() > MOST;
  }

  public int getMost() {
    return MOST;
  }

  public String getReader() {
    return reader;
  }

  public void setReader(String reader) {
    this.reader = reader;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}

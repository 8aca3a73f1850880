package city.accord.letter;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How the organisers of a summit word a kind of letter. */
@Entity
@Table(name = "letter_template")
public class OwnTemplate {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String kind;
  private LocalizedText subject;
  private LocalizedText body;

  protected OwnTemplate() {}

  OwnTemplate(long summitId, LetterKind kind) {
    this.summitId = summitId;
    this.kind = kind.code();
  }

  void change(LetterTemplate template) {
    subject = template.subject();
    body = template.body();
  }

  int version() {
    return version;
  }

  String kind() {
    return kind;
  }

  LetterTemplate template() {
    return new LetterTemplate(subject, body);
  }
}

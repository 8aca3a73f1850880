package city.accord.press;

import city.accord.DemonstrationPart;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Slug;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Two statements of the demonstration: one that all may read, corrected once, and one that waits
 * for the signing.
 */
@Dependent
class PressDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void fill(Welcome welcome) {
    Summit summit = summits.current();
    try (JsonReader reader =
        JsonFactory.createReader(
            PressDemonstration.class.getResourceAsStream("demonstration.json"))) {
      for (JsonObject told : reader.readArray().getValuesAs(JsonObject.class)) add(summit, told);
    }
    em.flush();
  }

  private void add(Summit summit, JsonObject told) {
    WriteStatement command = written(told, LocalizedText.EMPTY);
    String slug = Slug.of(command.dated() + " " + command.headline().in(Language.EN));
    Statement statement = new Statement(summit.id(), slug, command);
    statement.approve(summit.languages(), clock.instant());
    if (told.containsKey("corrected")) correct(statement, summit, told);
    em.persist(statement);
  }

  /** Readers have read it as it stands in the file. */
  private void correct(Statement statement, Summit summit, JsonObject told) {
    JsonObject corrected = told.getJsonObject("corrected");
    JsonObjectBuilder now = JsonFactory.createObjectBuilder();
    told.forEach(now::add);
    corrected.forEach(now::add);
    WriteStatement command = written(now.build(), text(corrected, "note"));
    statement.rewrite(command, summit.languages(), clock.instant());
  }

  private static WriteStatement written(JsonObject told, LocalizedText correction) {
    List<Attachment> attachments =
        told.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
            .map(attached -> new Attachment(text(attached, "label"), attached.getString("address")))
            .toList();
    return new WriteStatement(
        text(told, "issuer"),
        LocalDate.parse(told.getString("dated")),
        text(told, "contact"),
        told.getString("telephone"),
        text(told, "headline"),
        text(told, "subheadline"),
        text(told, "body"),
        attachments,
        null,
        told.getString("untilDeclaration", null),
        correction);
  }

  private static LocalizedText text(JsonObject told, String what) {
    return TextJson.text(told.getJsonObject(what));
  }
}

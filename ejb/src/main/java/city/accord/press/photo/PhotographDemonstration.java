package city.accord.press.photo;

import city.accord.DemonstrationPart;
import city.accord.Sha256;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import javax.imageio.ImageIO;

/** Photographs of the demonstration, drawn, with notes as an agency writes them into its files. */
@Dependent
class PhotographDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Event<PhotographUploaded> uploaded;
  @Inject private Clock clock;

  /** After the statements. */
  @Override
  public int order() {
    return 71;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            PhotographDemonstration.class.getResourceAsStream("demonstration.json"))) {
      reader.readArray().getValuesAs(JsonObject.class).forEach(this::add);
    }
  }

  private void add(JsonObject told) {
    Summit summit = summits.current();
    DrawnScene scene = DrawnScene.valueOf(told.getString("scene"));
    byte[] jpeg =
        new IptcNotes()
            .with(IptcNotes.DATE, told.getString("taken").replace("-", ""))
            .with(IptcNotes.CREDIT, told.getString("credit"))
            .with(IptcNotes.CAPTION, told.getJsonObject("caption").getString("en"))
            .with(IptcNotes.RIGHTS, told.getJsonObject("rights").getString("en"))
            .in(jpeg(scene));
    PhotographNotes notes = PhotographNotes.of(jpeg, summit.languages());
    Photograph photograph =
        new Photograph(
            summit.id(), told.getString("file"), Sha256.hex(jpeg), notes, clock.instant());
    photograph.describe(
        new DescribePhotograph(
            TextJson.text(told.getJsonObject("caption")),
            notes.credit(),
            TextJson.text(told.getJsonObject("rights")),
            notes.takenOn(),
            null,
            null),
        summit.languages());
    photograph.approve(summit.languages(), clock.instant());
    em.persist(photograph);
    em.flush();
    em.persist(new PhotographUpload(photograph.id(), jpeg));
    uploaded.fire(new PhotographUploaded(photograph.id()));
  }

  private static byte[] jpeg(DrawnScene scene) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(scene.image(), "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package city.accord.attendee.profile;

import city.accord.DemonstrationPart;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.Photo;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.TextJson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import javax.imageio.ImageIO;

/**
 * Some leaders of the demonstration have a page, with a portrait that is drawn: they are invented.
 */
@Dependent
class ProfileDemonstration implements DemonstrationPart {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 600;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private ProfileStore store;
  @Inject private AttendeePhotos photos;
  @Inject private Clock clock;

  /** After the delegations. */
  @Override
  public int order() {
    return 46;
  }

  @Override
  public void fill(Welcome welcome) {
    try (JsonReader reader =
        JsonFactory.createReader(
            ProfileDemonstration.class.getResourceAsStream("demonstration.json"))) {
      reader.readArray().getValuesAs(JsonObject.class).forEach(this::add);
    }
    em.flush();
  }

  private void add(JsonObject told) {
    em.createQuery(
            "select a from Attendee a where a.summitId = :summit and a.name.latinFamily = :family"
                + " and a.affiliation.delegationId is not null and a.erasedAt is null order by a.id",
            Attendee.class)
        .setParameter("summit", summits.current().id())
        .setParameter("family", told.getString("family"))
        .setMaxResults(1)
        .getResultStream()
        .filter(Attendee::isComing)
        .forEach(leader -> show(leader, told));
  }

  private void show(Attendee leader, JsonObject told) {
    photos.keep(leader, Photo.redrawn(portrait(told.getInt("hue"))));
    PublicProfile profile = new PublicProfile(leader, store.slug(leader));
    Instant now = clock.instant();
    profile.write(
        new WriteProfile(
            true, TextJson.text(told.getJsonObject("biography")), true, "Accord demonstration"),
        AgreedBy.DELEGATION,
        null,
        now);
    profile.approve(now);
    em.persist(profile);
  }

  /** Somebody in front of a wall: no face, since there is nobody. */
  private static byte[] portrait(int hue) {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(
        new GradientPaint(0, 0, tone(hue, 0.22f, 0.92f), 0, HEIGHT, tone(hue, 0.3f, 0.7f)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(tone(hue, 0.55f, 0.36f));
    pen.fillOval(40, 400, 400, 460);
    pen.setColor(tone(hue, 0.3f, 0.62f));
    pen.fillRoundRect(200, 330, 80, 120, 60, 60);
    pen.fillOval(150, 130, 180, 240);
    pen.setColor(tone(hue, 0.5f, 0.24f));
    pen.fillArc(142, 112, 196, 200, 0, 180);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(sheet, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static Color tone(int hue, float saturation, float brightness) {
    return Color.getHSBColor(hue / 360f, saturation, brightness);
  }
}

package city.accord.attendee;

import city.accord.All;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that is kept of one person, to be handed to that person. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class PersonalDataExport {

  @PersistenceContext private EntityManager em;
  @Inject private All<PersonalData> sources;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /**
   * A ZIP archive with {@code data.json}, in which each part is an array of objects, and the
   * person's files.
   *
   * @throws NotThere where the summit has no such person
   */
  public byte[] zip(long id) {
    Attendee attendee = Entities.require(em, Attendee.class, id);
    attendee.requirePerson();
    if (attendee.summitId() != summits.current().id()) throw new NotThere(id);
    Map<String, byte[]> files = new TreeMap<>();
    files.put("data.json", json(id).getBytes(StandardCharsets.UTF_8));
    sources.forEach(source -> files.putAll(source.files(id)));
    audit.record("attendee.data-exported", attendee.name().latin(), null);
    return zip(files);
  }

  private String json(long attendee) {
    JsonObjectBuilder all = JsonFactory.createObjectBuilder();
    sources.stream()
        .flatMap(source -> source.of(attendee).stream())
        .sorted(Comparator.comparing(PersonalData.Part::name))
        .forEach(part -> all.add(part.name(), entries(part.entries())));
    return all.build().toString();
  }

  private static JsonArrayBuilder entries(List<Map<String, Object>> entries) {
    JsonArrayBuilder array = JsonFactory.createArrayBuilder();
    for (Map<String, Object> entry : entries) {
      JsonObjectBuilder object = JsonFactory.createObjectBuilder();
      entry.forEach((name, value) -> add(object, name, value));
      array.add(object);
    }
    return array;
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    if (value == null) object.addNull(name);
    else if (value instanceof Boolean truth) object.add(name, truth);
    else if (value instanceof LocalizedText text) object.add(name, languages(text));
    else object.add(name, value.toString());
  }

  private static JsonObjectBuilder languages(LocalizedText text) {
    JsonObjectBuilder object = JsonFactory.createObjectBuilder();
    for (Language language : text.languages()) object.add(language.tag(), text.exactly(language));
    return object;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

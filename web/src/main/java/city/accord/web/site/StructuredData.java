package city.accord.web.site;

import city.accord.Settings;
import city.accord.attendee.profile.PublicPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionRole;
import city.accord.summit.Summit;
import city.accord.text.JsonFactory;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.PublicHead;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** The summit and its sessions in the words of schema.org, for search engines (JSON-LD). */
@Named
@RequestScoped
public class StructuredData {

  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;
  @Inject private PublicHead head;

  /** The summit, where it takes place and whose guest it is. */
  public String getSummit() {
    if (current.getSummit() == null) return "";
    return summit().add("@context", "https://schema.org").build().toString();
  }

  public String session(ReleasedSession session) {
    JsonObjectBuilder event =
        JsonFactory.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Event")
            .add("name", site.say(session.title()))
            .add("startDate", dates.iso(session.startsAt()))
            .add("endDate", dates.iso(session.endsAt()))
            .add("eventStatus", "https://schema.org/EventScheduled")
            .add("url", head.getCanonical())
            .add("superEvent", summit());
    text(event, "description", session.summary());
    event.add("location", place(session.room()));
    JsonArrayBuilder performers = JsonFactory.createArrayBuilder();
    session.people().stream()
        .filter(person -> person.role() != SessionRole.INTERPRETER)
        .forEach(
            person -> {
              JsonObjectBuilder one =
                  JsonFactory.createObjectBuilder()
                      .add("@type", "Person")
                      .add("name", person.name().in(site.language()));
              text(one, "jobTitle", person.name().title());
              performers.add(one);
            });
    return event.add("performer", performers).build().toString();
  }

  /** A person, where they belong, and their portrait where it is shown. */
  public String person(PublicPerson person) {
    JsonObjectBuilder one =
        JsonFactory.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Person")
            .add("name", person.name().in(site.language()))
            .add("url", head.getCanonical());
    text(one, "jobTitle", person.name().title());
    text(one, "description", person.biography());
    if (!person.affiliation().name().isEmpty())
      one.add(
          "affiliation",
          JsonFactory.createObjectBuilder()
              .add("@type", "Organization")
              .add("name", site.say(person.affiliation().name())));
    if (person.portrait() != null)
      one.add("image", Settings.baseUrl() + "/portraits/" + person.slug() + ".jpg");
    return one.build().toString();
  }

  private JsonObjectBuilder summit() {
    Summit summit = current.getSummit();
    JsonObjectBuilder event =
        JsonFactory.createObjectBuilder()
            .add("@type", "Event")
            .add("name", site.say(summit.name()))
            .add("startDate", summit.firstDay().toString())
            .add("endDate", summit.lastDay().toString())
            .add("url", Settings.baseUrl() + site.to("/"))
            .add("location", place(LocalizedText.EMPTY));
    text(event, "description", summit.theme());
    if (!summit.host().isEmpty())
      event.add(
          "organizer",
          JsonFactory.createObjectBuilder()
              .add("@type", "Organization")
              .add("name", site.say(summit.host()))
              .add("url", Settings.baseUrl() + site.to("/")));
    return event;
  }

  private JsonObjectBuilder place(LocalizedText room) {
    Summit summit = current.getSummit();
    JsonObjectBuilder place = JsonFactory.createObjectBuilder().add("@type", "Place");
    LocalizedText name = summit.venue().isEmpty() ? summit.name() : summit.venue();
    place.add("name", room.isEmpty() ? site.say(name) : site.say(room));
    text(place, "address", summit.address());
    return place;
  }

  private void text(JsonObjectBuilder object, String name, LocalizedText text) {
    if (!text.isEmpty()) object.add(name, site.say(text));
  }
}

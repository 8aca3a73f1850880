package city.accord.web.programme;

import city.accord.programme.EditRow;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an edit of the draft is called: move “Slower, and further” to 11:15. */
@Named
@RequestScoped
public class EditWords {

  @Inject private Site site;
  @Inject private DateFormats dates;

  public String name(EditRow edit) {
    String title = site.say(edit.title());
    String hour = edit.startsAt() == null ? "" : dates.time(edit.startsAt());
    return switch (edit.kind()) {
      case MOVED -> site.say("programme.edit-MOVED", title, hour);
      case RESIZED -> site.say("programme.edit-RESIZED", title, dates.time(edit.endsAt()));
      case SHIFTED -> site.say("programme.edit-SHIFTED", title, edit.sessions());
      case GAPS_CLOSED -> site.say("programme.edit-GAPS_CLOSED", title, edit.sessions());
      default -> site.say("programme.edit-" + edit.kind(), title);
    };
  }
}

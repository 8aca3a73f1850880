package city.accord.web.attendee;

import city.accord.attendee.PurgeRow;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** How much of what goes, in the reader's language: "1,834 photos". */
@Dependent
class PurgeWords implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Site site;

  String of(PurgeRow row) {
    return row.field() == null
        ? site.say("privacy.count-" + row.kind(), row.count())
        : site.say(
            "privacy.count-ANSWER", row.count(), site.say(row.field()), site.say(row.category()));
  }
}

package city.accord.web.mail;

import city.accord.Right;
import city.accord.mail.MailState;
import city.accord.mail.Outbox;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Says on the desk's first page which letters have not arrived; nothing where all have. */
@Dependent
class MailTile implements DeskTile.Source {

  @Inject private Outbox outbox;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.MAILS)) return Optional.empty();
    Map<MailState, Long> counts = outbox.counts();
    long waiting = counts.get(MailState.WAITING);
    long givenUp = counts.get(MailState.GIVEN_UP);
    if (waiting + givenUp == 0) return Optional.empty();
    return Optional.of(
        new DeskTile(
            7,
            "/desk/mails?state=" + (givenUp > 0 ? "given-up" : "waiting"),
            site.say("desk.mails"),
            String.valueOf(waiting + givenUp),
            site.say("desk.mails-note", givenUp, waiting),
            givenUp > 0 ? "off" : "wait"));
  }
}

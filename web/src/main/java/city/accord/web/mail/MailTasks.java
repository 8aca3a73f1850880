package city.accord.web.mail;

import city.accord.Right;
import city.accord.mail.MailRow;
import city.accord.mail.MailState;
import city.accord.mail.Outbox;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Which letters are to be released or have not arrived, on the desk's first page. */
@Dependent
class MailTasks implements DeskTask.Source {

  private static final int LIMIT = 100;

  @Inject private Outbox outbox;
  @Inject private Site site;

  @Override
  public int place() {
    return 2;
  }

  @Override
  public List<DeskTask> tasks() {
    if (!site.may(Right.MAILS)) return List.of();
    return Stream.of(MailState.HELD, MailState.GIVEN_UP, MailState.WAITING)
        .map(this::task)
        .filter(task -> task.count() > 0)
        .toList();
  }

  private DeskTask task(MailState state) {
    List<String> recipients = outbox.newest(state, LIMIT).stream().map(MailRow::recipient).toList();
    return DeskTask.of(
        "/desk/mails?state=" + MailsPage.address(state),
        site.say("mail.task-" + state),
        recipients,
        state != MailState.WAITING,
        site);
  }
}

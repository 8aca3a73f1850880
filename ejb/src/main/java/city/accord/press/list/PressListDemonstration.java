package city.accord.press.list;

import city.accord.DemonstrationPart;
import city.accord.account.Secret;
import city.accord.press.PressRoom;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Who is on the press list of the demonstration when it begins. The statement that all may read was
 * sent before they came; the one that waits for the signing reaches those who confirmed.
 */
@Dependent
class PressListDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private PressRoom room;
  @Inject private Summits summits;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 71;
  }

  @Override
  public void fill(Welcome welcome) {
    room.statements()
        .forEach(
            statement -> {
              PressListRound round = new PressListRound(statement.slug(), clock.instant());
              round.end(clock.instant());
              em.persist(round);
            });
    add("newsdesk@harbour-times.example", Language.EN, true);
    add("desk@lowland-radio.example", Language.EN, true);
    add("metro@formosa-daily.example", Language.ZH_HANT, true);
    add("j.ruiz@montelora-post.example", Language.EN, false);
    em.flush();
  }

  /** Whoever has not confirmed may still, for some days. */
  private void add(String email, Language language, boolean confirmed) {
    PressSubscriber subscriber =
        new PressSubscriber(summits.current().id(), email, language, clock.instant());
    em.persist(subscriber);
    em.persist(new PressListLetter(subscriber, null, Secret.random(), clock.instant()));
    if (confirmed) subscriber.confirm(clock.instant());
  }
}

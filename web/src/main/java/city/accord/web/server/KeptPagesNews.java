package city.accord.web.server;

import city.accord.audit.DeedRecorded;
import city.accord.press.KitChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;

/**
 * Whatever is done stands on record: so each deed on record ends the pages that were kept before,
 * once it is committed and before anybody is told of it; for whoever is told asks at once. Left out
 * is what no public page tells of, and strangers can cause.
 */
@Dependent
public class KeptPagesNews {

  private static final Set<String> UNSEEN =
      Set.of("access", "account", "audit", "mail", "door", "badge", "print", "job", "press-list");

  /**
   * What is registered here is called before the observers that wait for the transaction's end
   * (Jakarta Transactions, TransactionSynchronizationRegistry).
   */
  @Resource private TransactionSynchronizationRegistry transaction;

  void on(@Observes DeedRecorded deed) {
    if (!UNSEEN.contains(deed.event().split("\\.", 2)[0])) forget();
  }

  /** A kit that is whole is no deed: the server made it by itself. */
  void on(@Observes KitChanged kit) {
    forget();
  }

  private void forget() {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE)
      transaction.registerInterposedSynchronization(new Forgetting());
    else KeptPages.forget();
  }

  /** Forgets whatever became of the transaction: nothing is lost by it. */
  private static final class Forgetting implements Synchronization {

    @Override
    public void beforeCompletion() {
      // what is kept is still true
    }

    @Override
    public void afterCompletion(int status) {
      KeptPages.forget();
    }
  }
}

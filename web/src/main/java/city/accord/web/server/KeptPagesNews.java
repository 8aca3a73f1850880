package city.accord.web.server;

import city.accord.audit.DeedRecorded;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;

/**
 * Whatever is done stands on record: so each deed on record, once it is committed, ends the pages
 * that were kept before. Left out is what no public page tells of, and strangers can cause.
 */
@Dependent
public class KeptPagesNews {

  private static final Set<String> UNSEEN =
      Set.of("access", "account", "audit", "mail", "door", "badge", "print", "job", "press-list");

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeedRecorded deed) {
    String area = deed.event().split("\\.", 2)[0];
    if (!UNSEEN.contains(area)) KeptPages.forget();
  }
}

package city.accord.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;

/**
 * The fields that a transaction has changed so far, before and after, a line each, whether they are
 * written already or not: a query writes what stands before it. Neither secrets nor what only the
 * program counts are among them.
 */
final class FieldChanges {

  private static final int MAX_VALUE = 200;
  private static final int MAX_LINES = 40;
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "version|auditCount|auditHead|diet|accessNeeds|(?i).*(hash|secret|token|nonce|key|signature|photo|bytes|pdf).*");

  private final List<String> was = new ArrayList<>();
  private final List<String> became = new ArrayList<>();

  private FieldChanges() {}

  static FieldChanges in(EntityManager em) {
    FieldChanges found = new FieldChanges();
    if (em.isJoinedToTransaction()) found.add(em.unwrap(RepeatableWriteUnitOfWork.class));
    return found;
  }

  private void add(RepeatableWriteUnitOfWork work) {
    if (work.getCumulativeUOWChangeSet() != null) add(work.getCumulativeUOWChangeSet());
    if (work.hasChanges()) add((UnitOfWorkChangeSet) work.getCurrentChanges());
  }

  private void add(UnitOfWorkChangeSet all) {
    all.getAllChangeSets().values().stream()
        .filter(one -> !one.isNew() && one.hasChanges())
        .forEach(this::add);
  }

  private void add(ObjectChangeSet changed) {
    for (Object record : changed.getChanges()) {
      if (record instanceof DirectToFieldChangeRecord field) add(field);
      else if (record instanceof AggregateChangeRecord part
          && part.getChangedObject() instanceof ObjectChangeSet inner) add(inner);
    }
  }

  private void add(DirectToFieldChangeRecord field) {
    if (LEFT_OUT.matcher(field.getAttribute()).matches() || was.size() >= MAX_LINES) return;
    was.add(line(field.getAttribute(), field.getOldValue()));
    became.add(line(field.getAttribute(), field.getNewValue()));
  }

  private static String line(String field, Object value) {
    String text = value == null ? "" : value.toString().replaceAll("\\s+", " ");
    return field + ": " + (text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE) + "…");
  }

  /** Null where nothing was changed. */
  String was() {
    return was.isEmpty() ? null : String.join("\n", was);
  }

  String became() {
    return became.isEmpty() ? null : String.join("\n", became);
  }
}

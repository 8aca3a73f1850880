package city.accord.delegation.imports;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Runs an import once that it has begun is in the database. */
@Dependent
class AttendeeImportStarter {

  @Inject private AttendeeImportRun imports;

  void on(@Observes(during = AFTER_SUCCESS) AttendeeImportStarted started) {
    imports.run(started.uploadId());
  }
}

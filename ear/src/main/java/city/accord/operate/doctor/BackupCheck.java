package city.accord.operate.doctor;

import city.accord.operate.DatabasePrograms;
import city.accord.operate.OperatorFault;
import city.accord.operate.OperatorSettings;
import java.util.List;

/** The programs are there without which nothing can be saved or brought back. */
final class BackupCheck implements Check {

  private final OperatorSettings settings;

  BackupCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public List<Finding> look() {
    DatabasePrograms programs = DatabasePrograms.of(settings);
    try {
      return List.of(Finding.good("By %s and %s.", programs.dump(), programs.client()));
    } catch (OperatorFault missing) {
      return List.of(Finding.note("%s", missing.getMessage()));
    }
  }
}

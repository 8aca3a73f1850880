package city.accord;

import city.accord.testing.DatabaseForTests;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All in-server tests as one class: the build hands each fork one class at a time, and Arquillian
 * starts a server for each that it is handed.
 */
@Suite
@SelectPackages("city.accord")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({
  ".*UiIT",
  ".*\\.InServer.*IT",
  ".*\\.(Operator|Traces|Doctor|Upgrade|MySqlBackup)IT"
})
class InServerIT {

  @BeforeSuite
  static void startTheirDatabase() {
    DatabaseForTests.begin("mariadb");
  }
}

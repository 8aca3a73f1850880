package city.accord;

import city.accord.testing.DatabaseForTests;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All in-server tests once more, on MySQL; but for those of a server of their own, whose cables,
 * ports and commands no database makes other ones.
 */
@Suite
@SelectPackages("city.accord")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({
  ".*UiIT",
  ".*\\.InServer.*IT",
  ".*\\.(Operator|Traces|Doctor|Upgrade|MySqlBackup)IT"
})
class InServerOnMySqlIT {

  @BeforeSuite
  static void startTheirDatabase() {
    DatabaseForTests.begin("mysql");
  }
}

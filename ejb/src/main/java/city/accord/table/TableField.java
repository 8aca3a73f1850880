package city.accord.table;

import java.util.List;

/** What a column of an imported table may hold; an enum of the area that imports. */
public interface TableField {

  /** As it is stored and at the end of message keys. */
  String name();

  /** What people call such columns, in English and in Chinese. */
  List<String> names();
}

/** What the pages of every import have in common. Ground that any area's pages may use. */
package city.accord.web.table;

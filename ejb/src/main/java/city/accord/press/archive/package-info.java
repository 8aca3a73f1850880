/** The public site as files that open from a disk, for when the server is no more. */
package city.accord.press.archive;

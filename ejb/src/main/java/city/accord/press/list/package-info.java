/** The press list: who gets statements by mail, from asking for them to leaving the list. */
package city.accord.press.list;

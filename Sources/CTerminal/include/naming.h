#ifndef DECLIC_NAMING_H
#define DECLIC_NAMING_H

/// Gives a file of a folder another name that nothing there has: 0, or -1 with errno, which is
/// EEXIST where the name is taken. What has that name is never replaced, whoever else is at work.
int declic_rename_to_free(int folder, const char *from, const char *to);

#endif

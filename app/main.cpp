// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "commit.h"
#include "windowmodule.h"

int main(int argc, char **argv)
{
    return Setsquare::runCommandLine(argc, argv, "setsquare " SETSQUARE_VERSION " (" SETSQUARE_COMMIT ")", Setsquare::runWindowModule);
}

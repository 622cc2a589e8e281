-- CreateTable
CREATE TABLE "Group" (
    "groupId" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "GroupWorkshop" (
    "workshopId" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    CONSTRAINT "GroupWorkshop_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("workshopId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupWorkshop_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group" ("groupId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Group_ownerId_idx" ON "Group"("ownerId");

-- CreateIndex
CREATE INDEX "GroupWorkshop_groupId_idx" ON "GroupWorkshop"("groupId");

-- CreateTable
CREATE TABLE "Group" (
    "groupId" TEXT NOT NULL,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("groupId")
);

-- CreateTable
CREATE TABLE "GroupWorkshop" (
    "workshopId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "GroupWorkshop_pkey" PRIMARY KEY ("workshopId")
);

-- CreateIndex
CREATE INDEX "Group_ownerId_idx" ON "Group"("ownerId");

-- CreateIndex
CREATE INDEX "GroupWorkshop_groupId_idx" ON "GroupWorkshop"("groupId");

-- AddForeignKey
ALTER TABLE "GroupWorkshop" ADD CONSTRAINT "GroupWorkshop_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("workshopId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupWorkshop" ADD CONSTRAINT "GroupWorkshop_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("groupId") ON DELETE CASCADE ON UPDATE CASCADE;
